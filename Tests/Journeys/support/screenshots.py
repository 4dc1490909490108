"""Pictures of every kind of page in both languages, for the documentation: python -m support.screenshots FOLDER."""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

from PIL import Image
from playwright.sync_api import sync_playwright

from support.crawler import pattern_of, walk
from support.looks import LANGUAGES, ROLES, Look
from support.program import Site
from support.visits import Visits

WINDOW = {"width": 900, "height": 700}
TALLEST = 2400
COLOURS = 64

# Who meets the same pages as somebody before them shows only what those did not.
ALIKE = {"key-worker": "assistant"}


def keep(picture: bytes, path: Path) -> None:
    """A picture with few colours, which takes a tenth of the room; what is very long is cut."""
    image = Image.open(BytesIO(picture)).convert("RGB")
    image = image.crop((0, 0, image.width, min(image.height, TALLEST)))
    path.parent.mkdir(parents=True, exist_ok=True)
    image.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)


def name_of(pattern: str) -> str:
    """A file's name for a kind of page."""
    words = re.sub(r"\{[a-z]+\}", "", pattern).replace("?", "/")
    return "-".join(re.findall(r"[A-Za-z]+", words)) or "first"


def take(visits: Visits, folder: Path) -> dict[str, list[str]]:
    """Takes all pictures; the names for each role."""
    taken: dict[str, list[str]] = {}
    for language in LANGUAGES:
        kinds: dict[str, set[str]] = {}
        page = visits.open(Look(language), viewport=WINDOW)
        page.goto("/")
        keep(page.screenshot(full_page=True), folder / language / "entrance.png")
        for role in ROLES:
            page = visits.enter(role, Look(language), viewport=WINDOW)
            names = set()
            known = kinds.setdefault(ALIKE.get(role, role), set())

            def look(page, response):
                pattern = pattern_of(page.url)
                if response.ok and "?" not in pattern and pattern not in known:
                    known.add(pattern)
                    name = f"{role}-{name_of(pattern)}"
                    keep(page.screenshot(full_page=True), folder / language / f"{name}.png")
                    names.add(name)
                return []

            walk(page, page.url, look, each=1)
            taken.setdefault(role, sorted(names))
            visits.close()
        for density in ("simple", "simplest"):
            page = visits.enter("person", Look(language, "easy", density), viewport={"width": 420, "height": 760})
            keep(page.screenshot(full_page=True), folder / language / f"person-{density}-day.png")
            question = page.locator("main a[href*='/askings/']")
            if question.count():
                page.goto(question.first.get_attribute("href"))
                keep(page.screenshot(full_page=True), folder / language / f"person-{density}-question.png")
            visits.close()
    return taken


def main() -> None:
    folder = Path(sys.argv[1]).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        site = Site(Path(home) / "samspel-data", wait=300)
        try:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            take(Visits(browser, site.address), folder)
            browser.close()
        finally:
            site.stop()
    pictures = sorted(folder.rglob("*.png"))
    lines = ["# What it looks like", "", "Made by `script/screenshots` from the demonstration; all people are invented.", ""]
    for language, name in (("en", "English"), ("sv", "Svenska")):
        lines += [f"## {name}", ""]
        lines += [f"- [{path.stem.replace('-', ' ')}]({language}/{path.name})" for path in pictures if path.parent.name == language]
        lines.append("")
    (folder / "README.md").write_text("\n".join(lines), encoding="utf-8")
    size = sum(path.stat().st_size for path in pictures)
    print(f"{len(pictures)} pictures, {size / 1_000_000:.1f} MB, in {folder}")


if __name__ == "__main__":
    main()
