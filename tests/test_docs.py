"""What the documentation says is so."""

import re
from pathlib import Path

import pytest

from reader.cli import main
from reader.cli.arguments import COMMANDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_page_of_keys_is_what_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    main(["keys", "--markdown"])
    assert (ROOT / "docs/keys.md").read_text(encoding="utf-8").endswith(capsys.readouterr().out)


def test_every_command_is_in_the_readme_and_every_one_there_exists() -> None:
    shown = re.findall(r"^reader ([a-z-]+) ", README, re.MULTILINE) + re.findall(r"`reader ([a-z-]+)`", README)
    assert set(shown) == set(COMMANDS)


def test_the_readme_says_how_to_install_and_how_to_test() -> None:
    assert "\npip install . && reader\n" in README
    assert '\npip install -e ".[dev]" && pytest\n' in README


@pytest.mark.parametrize("page", [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))])
def test_every_link_to_a_file_leads_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []
