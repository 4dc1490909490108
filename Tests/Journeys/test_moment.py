"""Moments: noted by either side in four taps, told back, undone, corrected."""

import pytest
from playwright.sync_api import expect

from support.hands import Taps, fill, first_person, is_told, send
from support.looks import DENSITIES, LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_professional_notes_a_moment_in_four_taps(page_as, language):
    page = page_as("assistant", language)
    page.goto("/persons")
    taps = Taps(page)
    taps.tap("main a.button.main[href$='/moments/new']")
    taps.tap("main .tiles a.tile[href*='/moments/new/']")
    taps.choose("chosen")
    taps.tap("main form button.main")
    assert taps.count <= 4
    is_told(page)
    # Undone from where it is told, and that is told too.
    page.locator(".notice.done button[name=undo]").click()
    is_told(page)
    expect(page.locator(".notice.done button[name=undo]")).to_have_count(0)


@pytest.mark.parametrize("density", DENSITIES)
def test_the_person_notes_what_they_want_in_four_taps(page_as, density):
    page = page_as("person", "sv", "easy", density)
    taps = Taps(page)
    if density == "simplest":
        # Where only two things fit, what one wants may be behind "more".
        if not page.locator("main a[href$='/moments/new']").count():
            taps.tap("main .always a[href$='/more']")
    taps.tap("main a[href$='/moments/new']")
    taps.tap("main .tiles a.tile[href*='/moments/new/']")
    taps.tap("main form button.tile[name=chosen], main form button.tile[name=other]")
    assert taps.count <= 4
    is_told(page)


def test_words_of_both_sides_stand_apart_and_a_correction_keeps_what_stood_before(page_as):
    page = page_as("assistant", "en")
    person = first_person(page)
    page.goto(f"/persons/{person}/moments/new/free")
    Taps(page).choose("chosen", "youChoose")
    Taps(page).choose("carriedOut", "together")
    fill(page, matter="A walk to the lake", wants="I wanted to go early", knows="It rained", matters="That we went")
    send(page)
    is_told(page)
    page.goto(f"/persons/{person}/glance")
    moment = _moment_named(page, person, "A walk to the lake")
    page.goto(moment)
    sides = page.locator(".side")
    expect(sides).to_have_count(2)
    expect(sides.nth(1)).to_contain_text("It rained")
    expect(sides.nth(0)).not_to_contain_text("It rained")
    page.locator(f"a[href='{moment}/correction']").click()
    field = page.locator("main textarea").filter(has_text="It rained").first
    field.fill("It snowed")
    send(page)
    page.goto(moment)
    expect(page.locator("main")).to_contain_text("It snowed")
    expect(page.locator("main .notice")).to_be_visible()


def test_a_form_sent_twice_is_one_moment(page_as):
    page = page_as("assistant", "en")
    person = first_person(page)
    page.goto(f"/persons/{person}/moments/new/free")
    form = {name: page.locator(f"main form input[type=hidden][name={name}]").first.get_attribute("value")
            for name in ("seal", "id")}
    form |= {"matter": "Sent twice", "chosen": "youChoose", "carriedOut": "together"}
    address = page.locator("main form").first.get_attribute("action")
    answers = [page.request.post(address, form=form, max_redirects=0) for _ in range(2)]
    assert [answer.status for answer in answers] == [303, 303]
    assert answers[0].headers["location"] == answers[1].headers["location"]
    assert len(_moments_named(page, person, "Sent twice")) == 1


def _moments_named(page, person: str, name: str) -> list[str]:
    for path in (f"/persons/{person}/glance", f"/persons/{person}/days/{_today(page)}"):
        page.goto(path)
        links = page.locator("main a[href*='/moments/']").filter(has_text=name)
        if links.count():
            return sorted({link.get_attribute("href") for link in links.all()})
    return []


def _moment_named(page, person: str, name: str) -> str:
    moments = _moments_named(page, person, name)
    assert len(moments) == 1, f"{name!r} is shown {len(moments)} times"
    return moments[0]


def _today(page) -> str:
    return page.evaluate("new Date().toLocaleDateString('sv-SE')")
