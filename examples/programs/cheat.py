"""A submission that does not trust to its own wits: it looks for the answers, and asks a friend."""
import socket

try:
    print(open("/etc/shadow").read())
except OSError as error:
    print("no answers:", error.strerror)
try:
    socket.create_connection(("127.0.0.1", 9), timeout=1)
    print("asked a friend")
except OSError as error:
    print("no friend:", error.strerror)
