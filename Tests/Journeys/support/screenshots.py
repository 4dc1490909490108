"""Pictures of the site for the documentation: python -m support.screenshots FOLDER [--all [--densities]].

A few pages as they meet their readers; with --all every kind of page of every role, in both languages, too; with
--densities also the person's pages with fewer and larger things on each.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Callable

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from support.crawler import often, pattern_of, walk
from support.hands import go, person_of
from support.looks import DENSITIES, LANGUAGES, ROLES, Look
from support.program import Site
from support.visits import Visits

DESK = {"width": 1100, "height": 760}
PHONE = {"width": 400, "height": 760}
TALLEST = 1500
COLOURS = 96

# Whose pages are taken, and beside whom: who meets the same pages as somebody before them shows only what those
# did not.
WALKS = {role: role for role in ROLES} | {
    "key-worker": "assistant", "tove": "assistant", "yasmin": "assistant", "petra": "manager",
    "second-researcher": "researcher",
    "bengt": "person", "folke": "person", "gustav": "person", "hanna": "person", "jonna": "person", "ibrahim": "person",
}
# Persons whose pages are taken in the densities that are made for them as well.
DENSE = ("person", "bengt")


@dataclass(frozen=True)
class Shot:
    """A picture: of what, as whom, and how shown."""

    name: str
    role: str
    look: Look
    window: dict
    way: Callable[[Page], None] | None = None


def to(place: str) -> Callable[[Page], None]:
    """The way to a page of the person whom the window is about."""
    return lambda page: page.goto(f"/persons/{person_of(page)}{place}")


def link(*selectors: str) -> Callable[[Page], None]:
    """The way over links, one after the other."""

    def follow(page: Page) -> None:
        for selector in selectors:
            go(page.locator(selector).first)

    return follow


def begin_moment(page: Page) -> None:
    page.goto("/persons")
    link("main a.button.main[href$='/moments/new']", "main .tiles a.tile[href*='/moments/new/']")(page)


SHOTS = [
    Shot("person-day", "lo", Look("en"), DESK),
    Shot("person-day-simplest", "person", Look("sv", "easy", "simplest"), PHONE),
    Shot("person-question", "person", Look("sv", "easy", "simple"), PHONE, link("main a.tile[href*='/askings/']")),
    Shot("person-question-simplest", "lo", Look("en", "easy", "simplest"), PHONE,
         link("main a.tile[href*='/askings/']")),
    Shot("person-answers", "person", Look("sv"), PHONE, to("/answers/choice")),
    Shot("person-asked-to-talk", "bengt", Look("sv", "easy", "simple"), PHONE, link("main a.tile[href*='/signals/']")),
    Shot("person-who-has-looked", "lo", Look("en", "easy", "simple"), PHONE, to("/looked")),
    Shot("staff-moment", "assistant", Look("sv"), PHONE, begin_moment),
    Shot("staff-plan", "yasmin", Look("en"), DESK,
         link("a[href='/persons']", "main a[href$='/glance']:text-matches('^Lo\\\\b')", "a[href$='/plan']")),
    Shot("staff-balance", "yasmin", Look("en"), DESK,
         link("a[href='/persons']", "main a[href$='/glance']:text-matches('^Lo\\\\b')", "a[href*='/balance/']")),
    Shot("manager-unit", "manager", Look("sv"), DESK, link("header a[href^='/services/']")),
]


def keep(picture: bytes, path: Path, tallest: int = TALLEST) -> None:
    """A picture with few colours, which takes a tenth of the room; what is very long is cut."""
    image = Image.open(BytesIO(picture)).convert("RGB")
    image = image.crop((0, 0, image.width, min(image.height, tallest)))
    path.parent.mkdir(parents=True, exist_ok=True)
    image.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)


def take_tour(visits: Visits, path: Path) -> None:
    """The first page with both devices open: the question on one, its mirror on the other."""
    page = visits.open(Look("en"), viewport={"width": 1280, "height": 900})
    page.goto("/")
    steps = page.locator("ol.minutes ol.steps a")
    for index, name in enumerate(("person", "professional")):
        device = page.frame_locator(f"iframe[name={name}]")
        steps.nth(index).click()
        door = device.locator("form[action$='/demonstration/enter'] button").first
        door.click()
        door.wait_for(state="detached")
        device.locator("main h1").wait_for()
    keep(page.screenshot(full_page=True), path)
    visits.close()


def take(visits: Visits, folder: Path) -> None:
    """The few pictures that stand in the documentation."""
    take_tour(visits, folder / "one-moment-two-sides.png")
    for shot in SHOTS:
        page = visits.enter(shot.role, shot.look, viewport=shot.window)
        if shot.way:
            shot.way(page)
        keep(page.screenshot(full_page=True), folder / f"{shot.name}.png")
        visits.close()


def name_of(pattern: str) -> str:
    """A file's name for a kind of page; what stands last tells a page of many from the page of one."""
    words = re.sub(r"\{[a-z]+\}(?=.)", "", pattern).replace("?", "/")
    return "-".join(re.findall(r"[A-Za-z]+", words)) or "first"


def shown(pattern: str) -> int:
    """How many pages of a kind are opened: of devices in a frame of the first page none, they are the same once more."""
    return 0 if pattern.startswith("/devices/") else often(pattern)


def take_walk(page: Page, known: set[str], path_of: Callable[[str], Path]) -> None:
    """The first page of a walk, and every kind of page that is not known yet."""
    first = pattern_of(page.url)
    is_begun = False

    def look(page, response):
        nonlocal is_begun
        pattern = pattern_of(page.url)
        if response.ok and (pattern not in known or pattern == first and not is_begun):
            is_begun = is_begun or pattern == first
            known.add(pattern)
            keep(page.screenshot(full_page=True), path_of(name_of(pattern)), 2400)
        return []

    walk(page, page.url, look, each=shown)


def take_all(visits: Visits, folder: Path) -> None:
    """Every kind of page of strangers and of every role."""
    for language in LANGUAGES:
        page = visits.open(Look(language), viewport=DESK)
        page.goto("/")
        take_walk(page, set(), lambda name: folder / language / f"stranger-{name}.png")
        visits.close()
        kinds: dict[str, set[str]] = {}
        for who, alike in WALKS.items():
            page = visits.enter(who, Look(language), viewport=DESK)
            take_walk(page, kinds.setdefault(alike, set()), lambda name: folder / language / f"{who}-{name}.png")
            visits.close()


def take_densities(visits: Visits, folder: Path) -> None:
    """The person's pages with fewer and larger things on each."""
    for language in LANGUAGES:
        for density in DENSITIES[1:]:
            known: set[str] = set()
            for who in DENSE:
                page = visits.enter(who, Look(language, "easy", density), viewport=PHONE)
                take_walk(page, known, lambda name: folder / f"{language}-{density}" / f"{who}-{name}.png")
                visits.close()


def main() -> None:
    folder = Path(sys.argv[1]).resolve()
    asked = set(sys.argv[2:])
    if "--all" in asked:
        shutil.rmtree(folder, ignore_errors=True)
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        site = Site(Path(home) / "samspel-data", wait=300)
        try:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
            visits = Visits(browser, site.address)
            take(visits, folder)
            if "--all" in asked:
                take_all(visits, folder)
            if "--densities" in asked:
                take_densities(visits, folder)
            browser.close()
        finally:
            site.stop()
    pictures = sorted(folder.rglob("*.png"))
    size = sum(path.stat().st_size for path in pictures)
    print(f"{len(pictures)} pictures, {size / 1_000_000:.1f} MB, in {folder}")


if __name__ == "__main__":
    main()
