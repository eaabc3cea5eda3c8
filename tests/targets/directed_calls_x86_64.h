// As directed_calls.h: calls that i386 lacks.

static const struct call own_calls[] = {
    CALL(fanotify_mark, bad_fd, bit_flags, PARAMETER(0x3b, 0x4000003b, -1), directory, TEXT("file")),
    CALL(newfstatat, directory, TEXT("file"), out, bit_flags),
    CALL(accept, socket_fd, out, IN(16)),
    CALL(semop, id, IN(0x0002000100000001, 3), few),
    CALL(semtimedop, id, IN(0x0002000100000001, 3), few, NO_WAIT),
    CALL(kexec_file_load, bad_fd, bad_fd, small_size, TEXT("command line"), bit_flags),
};
