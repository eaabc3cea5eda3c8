// A call by an instruction whose address is known: that an attack can jump to, or have the kernel return to.
#pragma once

long call_by_hand(long number, const void* first, long second, long third);
void by_hand(void);  ///< where the instruction stands
__asm__(
    "call_by_hand:\n"
    "mov %rdi, %rax\n"
    "mov %rsi, %rdi\n"
    "mov %rdx, %rsi\n"
    "mov %rcx, %rdx\n"
    "by_hand: syscall\n"
    "ret\n");
