"""What the commands say, row by row: the fields of `--json` and `--csv`, one module a subject.

Offsets are code points in the article's text. A schema's number rises when a field goes or changes its meaning, not
when one is added.
"""
