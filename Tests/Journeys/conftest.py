"""What every journey stands on: the program, a browser, and a page for somebody in a role."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from support import checks
from support.keyboard import Keyboard
from support.looks import Look
from support.program import ROOT, RunningSite, Site, copy_of, make_area
from support.visitor import Visitor
from support.visits import PATIENCE, Visits
from support.ways import ZOOM400

PICTURES = ROOT / ".build" / "journeys"


def pytest_addoption(parser):
    parser.addoption("--full", action="store_true", help="every language, register and density, with and without script")


def pytest_configure(config):
    shutil.rmtree(PICTURES, ignore_errors=True)
    expect.set_options(timeout=PATIENCE / 4)


@pytest.fixture(scope="session")
def full(request) -> bool:
    """Whether the whole matrix is walked."""
    return request.config.getoption("--full")


@pytest.fixture(scope="session")
def area(tmp_path_factory) -> Path | None:
    """A demonstration area that nobody writes in; copies of it are used."""
    if "SAMSPEL_JOURNEYS_ADDRESS" in os.environ:
        return None
    return make_area(tmp_path_factory.mktemp("area") / "samspel-data")


@pytest.fixture(scope="module")
def site(area, tmp_path_factory):
    """The site with an area of its own for each file of tests."""
    if area is None:
        yield RunningSite(os.environ["SAMSPEL_JOURNEYS_ADDRESS"])
        return
    site = Site(copy_of(area, tmp_path_factory.mktemp("copy") / "samspel-data"))
    yield site
    site.stop()
    assert site.errors() == []


@pytest.fixture
def fresh_site(area, tmp_path_factory):
    """The site with an area for one test alone, where what is done can be done once only."""
    site = Site(copy_of(area, tmp_path_factory.mktemp("copy") / "samspel-data"))
    yield site
    site.stop()
    assert site.errors() == []


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium. Where there is none the tests fail: a journey nobody took proves nothing."""
    path = shutil.which("chromium")
    assert path, "Chromium is missing: script/test installs it."
    with sync_playwright() as playwright:
        # A sandbox needs rights that root in a container has not; only our own pages are opened.
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture
def visits(browser: Browser, site):
    """Opens browsers' windows, and closes them after the test."""
    visits = Visits(browser, site.address)
    yield visits
    visits.close()


@pytest.fixture
def page_as(visits):
    """A page of somebody signed in: `page_as("person", "sv", density="simplest")`."""

    def open_page(
        role: str, language: str = "sv", register: str = "standard", density: str = "standard", script: bool = True,
        **options,
    ) -> Page:
        return visits.enter(role, Look(language, register, density, script), **options)

    return open_page


@pytest.fixture
def visitor(visits):
    """Somebody in a role who acts in one way: `visitor("manager", way)`."""
    return lambda role, way: Visitor(visits, role, way)


@pytest.fixture
def axe():
    """Fails unless axe-core finds nothing, with the rules of AAA on."""

    def check(page: Page) -> None:
        faults = checks.axe_faults(page)
        assert not faults, "\n".join(faults)

    return check


@pytest.fixture
def keyboard_only():
    """Hands that have a keyboard and nothing else."""
    return Keyboard


@pytest.fixture
def zoom400(page_as):
    """A page at 400 %: what a window of 1280 pixels then has room for."""
    return lambda role, *look, **named: page_as(role, *look, **named, **ZOOM400)


@pytest.fixture
def forced_colours(page_as):
    """A page in the few colours that a reader has forced."""
    return lambda role, *look, **named: page_as(role, *look, **named, forced_colors="active")


@pytest.fixture
def screenshots():
    """Keeps a picture of a page below `.build/journeys`."""

    def keep(page: Page, name: str) -> Path:
        path = PICTURES / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=path, full_page=True)
        return path

    return keep


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """After a failure, pictures of what the windows showed."""
    outcome = yield
    report = outcome.get_result()
    visits = item.funcargs.get("visits") if hasattr(item, "funcargs") else None
    if report.when == "call" and report.failed and visits:
        name = re.sub(r"[^\w-]+", "-", item.name)[:80]
        kept = visits.picture(PICTURES / "failed", name)
        report.sections.append(("what the windows showed", "\n".join(kept)))
