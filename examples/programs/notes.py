"""Keeps notes in a folder: notes.py add TEXT, notes.py list."""
import pathlib
import sys

folder = pathlib.Path("notes")
if sys.argv[1] == "add":
    folder.mkdir(exist_ok=True)
    number = len(list(folder.iterdir())) + 1
    (folder / f"{number}.txt").write_text(sys.argv[2] + "\n")
else:
    for note in sorted(folder.iterdir()):
        print(note.stem, note.read_text().strip())
