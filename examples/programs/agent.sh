# Works in its folder, and tries to read a key that is none of its business.
echo "print('written by the agent')" > made.py
cat made.py
cat "$HOME/.ssh/id_ed25519" 2>/dev/null || echo "the key is out of reach"
rm made.py
