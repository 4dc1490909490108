"""Moments: noted by either side in four taps, told back, undone, corrected."""

import pytest
from playwright.sync_api import expect

from support.hands import go, Taps, fill, first_person, is_told, moment_of, person_of, send, what_came_of_it
from support.looks import DENSITIES, LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_professional_notes_a_moment_in_four_taps(page_as, language):
    page = page_as("assistant", language)
    page.goto("/persons")
    taps = Taps(page)
    taps.tap("main a.button.main[href$='/moments/new']")
    taps.tap("main .tiles a.tile[href*='/moments/new/']")
    taps.choose("chosen")
    taps.tap(what_came_of_it(page))
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
    note(page, wants="I wanted to go early", knows="It rained", matters="That we went")
    moment = moment_of(page)
    page.goto(moment)
    sides = page.locator("main .side")
    expect(sides).to_have_count(2)
    expect(sides.nth(1)).to_contain_text("It rained")
    expect(sides.nth(0)).not_to_contain_text("It rained")
    page.locator(f"a[href='{moment}/correction']").click()
    # Everything one has said of it is there, each with its own way to put it right.
    page.locator("main form.card").filter(has_text="It rained").locator("a.button").click()
    page.locator("main textarea[name=knows]").fill("It snowed")
    send(page)
    page.goto(moment)
    expect(page.locator("main")).to_contain_text("It snowed")
    # What stood before is kept and one touch away, and not beside it as if both held.
    before = page.locator("main .side details").filter(has_text="It rained")
    expect(before.locator("summary")).to_have_text("What it said before")
    expect(before.get_by_text("It rained")).to_be_hidden()
    before.locator("summary").click()
    expect(before.get_by_text("It rained")).to_be_visible()


def test_the_person_says_that_it_was_not_so(page_as):
    page = page_as("person", "en")
    person = person_of(page)
    other = page_as("assistant", "en")
    note(other, person)
    moment = moment_of(other)
    page.goto(moment)
    page.locator(f"main a[href='{moment}/objection']").click()
    go(page.locator("main button[name=statement]").first)
    other.goto(moment)
    expect(other.locator("main .notice strong").filter(has_text="not how it was")).to_be_visible()


def test_a_form_sent_twice_is_one_moment(page_as):
    page = page_as("assistant", "en")
    person = first_person(page)
    page.goto(f"/persons/{person}/moments/new/free")
    sealed = {field.get_attribute("name"): field.get_attribute("value")
              for field in page.locator("main form").first.locator("input[type=hidden]").all()}
    form = sealed | {"matter": "Sent twice", "chosen": "youChoose", "carriedOut": "together"}
    address = page.locator("main form").first.get_attribute("action")
    answers = [page.request.post(address, form=form, max_redirects=0) for _ in range(2)]
    assert [answer.status for answer in answers] == [303, 303]
    assert answers[0].headers["location"] == answers[1].headers["location"]


def test_what_was_written_stays_when_something_is_missing(page_as):
    page = page_as("assistant", "en")
    person = first_person(page)
    page.goto(f"/persons/{person}/moments/new/free")
    fill(page, knows="These words must not be lost")
    go(what_came_of_it(page))
    expect(page.locator("#faults a").first).to_be_visible()
    expect(page.locator("main [name=knows]")).to_have_value("These words must not be lost")


def note(page, person: str | None = None, **words: str) -> None:
    """A professional notes a moment about something of the day."""
    page.goto(f"/persons/{person or first_person(page)}/moments/new/free")
    fill(page, matter="A walk to the lake", **words)
    Taps(page).choose("chosen", "youChoose")
    go(what_came_of_it(page))
    is_told(page)
