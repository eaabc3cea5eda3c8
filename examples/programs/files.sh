# Writes a file, reads it, looks for one that is not there, and cleans up.
echo "some text" > files.txt
cat files.txt
cat missing.txt 2>/dev/null || echo "missing.txt is not there"
rm files.txt
