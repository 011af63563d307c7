"""`reader index`: an index of files and folders, made or brought up to date."""

from argparse import Namespace

from reader.cli import exits
from reader.cli.indexed import follow
from reader.cli.output import Output
from reader.cli.streams import STDIN, complain
from reader.library.index_place import open_index
from reader.samples import sample_folder
from reader.text.clean import clean_line


def run(values: Namespace, out: Output) -> int:
    """Bring the index up to date and give the exit code."""
    paths = values.paths or [sample_folder()]
    if STDIN in paths:
        raise exits.ExitError(exits.FAILED, "standard input can't be indexed: it is not there the next time")
    search = open_index(paths)
    outcome = follow(search, paths)
    for problem in outcome.problems:
        complain(str(problem))
    size = search.file.path.stat().st_size >> 20
    out.write(
        [
            f"{search.stats().articles} articles in {outcome.files} files"
            f" ({outcome.new} read, {outcome.gone} gone), {size} MB in {search.file.path.parent}"
        ]
    )
    search.file.close()
    named = set(map(clean_line, paths))
    return exits.FAILED if any(problem.path in named for problem in outcome.problems) else exits.DONE
