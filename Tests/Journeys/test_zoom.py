"""At 400 %, in forced colours, and with wider spacing: all is there, and one need not scroll sideways."""

import pytest
from playwright.sync_api import expect

from support.checks import axe_faults, narrow_faults
from support.hands import Taps, is_told, what_came_of_it
from support.looks import DENSITIES, REGISTERS


@pytest.mark.parametrize("density", DENSITIES)
def test_the_person_says_what_they_want_at_400_percent(zoom400, density):
    page = zoom400("person", "sv", "easy", density)
    taps = Taps(page)
    if not page.locator("main a[href$='/moments/new']").count():
        taps.tap("main .always a[href$='/more']")
    for step in ("main a[href$='/moments/new']", "main .tiles a.tile[href*='/moments/new/']",
                 "main form button.tile[name=other][value=youChoose]"):
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url
        taps.tap(step)
    is_told(page)


def test_a_professional_notes_a_moment_at_400_percent(zoom400):
    page = zoom400("assistant", "en")
    page.goto("/persons")
    taps = Taps(page)
    taps.tap("main a.button.main[href$='/moments/new']")
    taps.tap("main .tiles a.tile[href*='/moments/new/']")
    taps.choose("chosen")
    taps.tap(what_came_of_it(page))
    is_told(page)


@pytest.mark.parametrize("role", ["person", "assistant", "decision-maker"])
def test_forced_colours_leave_everything_to_be_seen(forced_colours, role, screenshots):
    page = forced_colours(role, "en")
    assert not axe_faults(page)
    focus = page.locator("main a, main button").first
    focus.focus()
    assert focus.evaluate("one => getComputedStyle(one).outlineStyle") != "none"
    screenshots(page, f"forced-colours-{role}")


@pytest.mark.parametrize("role", ["person", "assistant", "manager", "decision-maker"])
def test_wider_spacing_cuts_nothing_off(page_as, role):
    """WCAG 2.2, 1.4.12, with the reader's own spacing, which the site's policy does not stop."""
    page = page_as(role, "sv", bypass_csp=True)
    page.add_style_tag(content="* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
                               " word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }")
    assert not narrow_faults(page)
    cut = page.evaluate("""() => [...document.querySelectorAll('main *')].filter(one => {
      const style = getComputedStyle(one);
      return ['hidden', 'clip'].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1;
    }).map(one => one.outerHTML.slice(0, 120))""")
    assert not cut, cut


@pytest.mark.parametrize("register", REGISTERS)
@pytest.mark.parametrize("density", DENSITIES)
def test_on_a_telephone_the_ways_take_as_many_rows_in_both_languages(page_as, register, density):
    def rows(language: str) -> int:
        page = page_as("person", language, register, density, viewport={"width": 360, "height": 780})
        return page.evaluate(
            "new Set([...document.querySelectorAll('nav.ways .way')].map(one => one.getBoundingClientRect().top)).size")

    assert rows("en") <= rows("sv")


def test_dark_colours_have_contrast_too(page_as):
    page = page_as("person", "en", color_scheme="dark")
    assert not axe_faults(page)


def test_short_words_stay_whole_at_the_end_of_a_line(page_as):
    """Debian's Chromium parts no words: others, which know a language's syllables, part those of 12 letters and more."""
    page = page_as("person", "sv", "easy")
    assert page.evaluate("getComputedStyle(document.body).hyphenateLimitChars").startswith("12 5")
