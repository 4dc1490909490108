"""Windows of a browser, each with somebody signed in."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page

from support.checks import WIDE, Watch
from support.hands import go
from support.looks import Look

# Milliseconds: long enough for a machine that builds something else meanwhile.
PATIENCE = 60_000

ENTRANCE = "/demonstration/enter"
_LOCALES = {"sv": "sv-SE", "en": "en-GB"}


class Visits:
    """Opens windows at one site and remembers them."""

    def __init__(self, browser: Browser, address: str):
        self._browser = browser
        self.address = address
        self._contexts: list[BrowserContext] = []
        self._watches: dict[Page, Watch] = {}

    def open(self, look: Look = Look(), **options) -> Page:
        """A window in which nobody is signed in."""
        settings = {"viewport": WIDE, "reduced_motion": "reduce"} | options
        context = self._browser.new_context(
            base_url=self.address, locale=_LOCALES[look.language], java_script_enabled=look.script, **settings)
        context.set_default_timeout(PATIENCE)
        self._contexts.append(context)
        page = context.new_page()
        self._watches[page] = Watch(page, self.address)
        return page

    def enter(self, role: str, look: Look = Look(), **options) -> Page:
        """A window of somebody in a role, at their own first page, shown as they want it."""
        page = self.open(look, **options)
        page.goto("/")
        form = page.locator(f"form[action='{ENTRANCE}']:has([name=who][value='{role}'])")
        if form.count():
            go(form.first.locator("button").first)
        else:
            # The first page tells of some roles only; the entrance knows them all.
            seal = page.locator(f"form[action='{ENTRANCE}'] input[name=seal]").first.get_attribute("value")
            answer = page.request.post(ENTRANCE, form={"seal": seal, "who": role}, max_redirects=0)
            assert answer.status == 303, f"there is no way in as {role}: {answer.status}"
            page.goto("/")
        assert not page.locator(f"form[action='{ENTRANCE}']").count(), f"{role} did not get in: {page.url}"
        home = page.url
        wear(page, look)
        page.goto(home)
        return page

    def watch(self, page: Page) -> Watch:
        """What the browser has complained of in a window."""
        return self._watches[page]

    def picture(self, folder: Path, name: str) -> list[str]:
        """A picture of each window; where each was."""
        folder.mkdir(parents=True, exist_ok=True)
        told = []
        for index, page in enumerate(self._watches):
            path = folder / f"{name}-{index}.png"
            try:
                page.screenshot(path=path, full_page=True)
            except Exception as error:  # a window that is gone must not hide why the test failed
                told.append(f"no picture: {error}")
                continue
            told.append(f"{page.url}\n  {path}")
        return told

    def close(self) -> None:
        for context in self._contexts:
            context.close()
        self._contexts, self._watches = [], {}


def wear(page: Page, look: Look) -> None:
    """Chooses language, register and density by the form that everybody has, sent as its buttons send it."""
    link = page.locator("footer.site a[href$='/wishes'], footer.site a[href$='/appearance']").first
    assert link.count(), f"no way from {page.url} to language and size"
    page.goto(link.get_attribute("href"))
    form = page.locator("main form:has([name=language], [name=register], [name=density])").first
    answer = page.request.post(
        form.get_attribute("action"), max_redirects=0,
        form={
            "seal": form.locator("input[name=seal]").get_attribute("value"), "language": look.language,
            "register": look.register, "density": look.density,
        })
    assert answer.status == 303, f"language and size are not taken: {answer.status} {page.url}"
