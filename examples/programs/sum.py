"""A submission: the sum of the numbers of its input."""
import sys

print(sum(int(word) for word in sys.stdin.read().split()))
