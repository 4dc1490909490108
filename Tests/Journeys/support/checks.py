"""What holds on every page, in every state: told as a list of sentences, empty where nothing is wrong."""

from __future__ import annotations

import json
from importlib.resources import files
from urllib.parse import urlsplit

from playwright.sync_api import Page, Request, Response

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")

TAGS = [
    "wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa", "wcag22a", "wcag22aa", "wcag22aaa",
    "best-practice",
]

# Rules that axe-core leaves out unless they are named, all of them ours: contrast of 7:1 above all.
NAMED_RULES = [
    "color-contrast-enhanced", "identical-links-same-purpose", "meta-refresh-no-exceptions", "target-size",
]

NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 800}

STRUCTURE = """() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const told = (element) => element.outerHTML.slice(0, 160);
  const ids = all('[id]').map(element => element.id);
  return {
    h1: all('h1').map(element => element.textContent.trim()),
    title: document.title,
    lang: document.documentElement.lang,
    density: document.documentElement.className,
    unsealed: all('form[method=post]').filter(form => !form.querySelector('input[name=seal]')).map(told),
    inlineStyle: all('[style], style').map(told),
    inlineScript: all('script:not([src])').map(told).concat(
      all('*').filter(element => [...element.attributes].some(one => /^on/i.test(one.name))).map(told)),
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    empty: all('img').filter(image => image.complete && image.naturalWidth === 0).map(told),
    skip: document.querySelector('a.skip[href="#content"]') !== null && document.querySelector('#content') !== null,
  };
}"""


class Watch:
    """Listens to everything a browser complains of, and to every address it asks."""

    def __init__(self, page: Page, address: str):
        self._host = urlsplit(address).netloc
        self._told: list[str] = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self._told.append(f"an error in a script: {error}"))
        page.on("request", self._request)
        page.on("response", self._response)

    def _console(self, message) -> None:
        # A status of 4xx is told by the browser as an error too: the page itself is checked instead.
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            self._told.append(f"the browser says: {message.text}")

    def _request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.netloc != self._host:
            self._told.append(f"another host is asked: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and response.request.resource_type != "document":
            self._told.append(f"the page asks for what is not there: {response.status} {urlsplit(response.url).path}")

    def take(self) -> list[str]:
        """What was heard since the last time."""
        told, self._told = self._told, []
        return told


def structure_faults(page: Page, language: str, density: str | None = None) -> list[str]:
    """What every page has: one first heading, a title, its language, seals, and nothing inline."""
    found = page.evaluate(STRUCTURE)
    faults = []
    if len(found["h1"]) != 1 or not found["h1"][0]:
        faults.append(f"the first headings are {found['h1']}")
    if not found["title"].strip():
        faults.append("there is no title")
    if found["lang"] != language:
        faults.append(f"lang is {found['lang']!r}, not {language!r}")
    if density is not None and found["density"] != density:
        faults.append(f"the density is {found['density']!r}, not {density!r}")
    if not found["skip"]:
        faults.append("there is no way past the navigation")
    for name, sentence in [
        ("unsealed", "a form has no seal"), ("inlineStyle", "style stands in the page"),
        ("inlineScript", "script stands in the page"), ("empty", "a picture does not show"), ("twice", "an id stands twice"),
    ]:
        faults += [f"{sentence}: {one}" for one in found[name]]
    return faults


def axe_faults(page: Page) -> list[str]:
    """What axe-core finds, with the rules of AAA on."""
    page.evaluate(AXE)
    options = {
        "runOnly": {"type": "tag", "values": TAGS},
        "rules": {rule: {"enabled": True} for rule in NAMED_RULES},
        "resultTypes": ["violations"],
    }
    found = page.evaluate("options => axe.run(document, options)", options)
    faults = []
    for violation in found["violations"]:
        for node in violation["nodes"][:3]:
            faults.append(f"axe {violation['id']}: {violation['help']}: {node['html'][:200]}"
                          + _measured(node))
    return faults


def _measured(node: dict) -> str:
    data = [check["data"] for check in node["any"] if isinstance(check.get("data"), dict)]
    ratios = [f" ({one['contrastRatio']}:1, {one['fgColor']} on {one['bgColor']})" for one in data if "contrastRatio" in one]
    return ratios[0] if ratios else ""


def narrow_faults(page: Page) -> list[str]:
    """Whether one must scroll sideways on a screen of 320 pixels (WCAG 2.2, 1.4.10)."""
    before = page.viewport_size
    page.set_viewport_size(NARROW)
    found = page.evaluate("""() => {
      const edge = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= edge) return [];
      // What may scroll by itself, a table or a drawing, does not make the page wider.
      const wide = [...document.body.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > edge + 1);
      return wide.slice(0, 3).map(one => one.outerHTML.slice(0, 160)).concat([`${document.documentElement.scrollWidth} px`]);
    }""")
    if before:
        page.set_viewport_size(before)
    return [f"one must scroll sideways at 320 px: {json.dumps(found, ensure_ascii=False)}"] if found else []


def page_faults(
    page: Page, watch: Watch, response: Response | None, language: str, density: str | None = None,
    status: int = 200, script: bool = True,
) -> list[str]:
    """All that is wrong with a page that has just been opened."""
    faults = watch.take()
    if response is not None and response.status != status:
        faults.append(f"the status is {response.status}, not {status}")
    faults += structure_faults(page, language, density)
    # Without script there is nothing for axe-core to run in; the same markup is checked with it.
    if script:
        faults += axe_faults(page)
    faults += narrow_faults(page)
    return faults
