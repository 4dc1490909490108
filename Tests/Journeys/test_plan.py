"""From a frame to a plan: the decision maker registers, the professional and the person write and say yes or no."""

import re
from datetime import date, timedelta

from playwright.sync_api import expect

from support.hands import go, Taps, fill, first_person, is_told, person_of, send


def to_form_of_a_decision(page) -> None:
    """From the decision maker's first page to the form; whose decision it is may be asked on the way."""
    page.goto("/decisions")
    go(page.locator("main a[href='/decisions/new']"))
    if not page.locator("main [name=reasons]").count():
        go(page.locator("main a[href^='/persons/'], main a[href^='/decisions/']").first)
    expect(page.locator("main [name=reasons]")).to_be_visible()


def test_the_decision_maker_registers_a_frame(page_as):
    page = page_as("decision-maker", "en")
    to_form_of_a_decision(page)
    taps = Taps(page)
    taps.choose("service")
    taps.choose("part", "took")
    today = date.today()
    fill(
        page, amount="20 hours a week", purpose="To live as others do", basis="Section 9",
        easy="You get help 20 hours a week.", decided=str(today), first=str(today + timedelta(days=7)),
        last=str(today + timedelta(days=372)), reasons="The need was found in two talks.", how="She said it herself.")
    send(page)
    assert "/frames" in page.url or "/decisions" in page.url, page.url
    page.goto("/decisions")
    links = page.locator("main table a")
    assert links.count() >= 1
    links.first.click()
    expect(page.locator("h1")).to_be_visible()


def test_a_decision_says_all_that_is_missing_at_once_and_keeps_the_rest(page_as, axe):
    page = page_as("decision-maker", "sv")
    to_form_of_a_decision(page)
    fill(page, reasons="Det här får inte försvinna.", first="2026-05-01", last="2026-04-01")
    send(page)
    assert page.locator("#faults a").count() >= 3
    expect(page.locator("main [name=reasons]")).to_have_value("Det här får inte försvinna.")
    for link in page.locator("#faults a").all():
        assert page.locator(link.get_attribute("href")).count() == 1, "each fault leads to its field"
    axe(page)


def test_an_agreement_is_written_with_two_sides_and_the_person_says_yes(page_as):
    person = person_of(page_as("person", "en"))
    page = page_as("key-worker", "en")
    page.goto(f"/persons/{person}/plan/agreements/new")
    mine, theirs = page.locator("main .side").nth(0), page.locator("main .side").nth(1)
    assert abs(mine.bounding_box()["width"] - theirs.bounding_box()["width"]) < 2, "both sides have equal room"
    fill(
        page, area="Evenings in the garden", how="I want to be outside", toMe="That nobody hurries me",
        valued="Rest before night", forMe="Shoes against the wet", agreed="Every dry evening", when="After supper")
    page.locator("select[name=answers]").select_option(index=1)
    # The person is there and says it; and nothing of this holds them back.
    for name, value in (("here", "yes"), ("decides", "person"), ("step", None), ("limiting", "no")):
        Taps(page).choose(name, value)
    send(page)
    is_told(page)
    page.goto(f"/persons/{person}/plan")
    card = page.locator("main section.card", has_text="Evenings in the garden").first
    expect(card).to_contain_text("I want to be outside")
    expect(card).to_contain_text("Rest before night")
    # Without the person's stance a plan looks unfinished.
    expect(page.locator("main .notice").first).to_be_visible()

    own = page_as("person", "en")
    own.goto(f"/persons/{person}/plan")
    card = own.locator("main section.card", has_text="Evenings in the garden").first
    go(card.locator("button[name=stance][value=yes]"))
    page.reload()
    card = page.locator("main section.card", has_text="Evenings in the garden").first
    expect(card.locator(".stances")).to_contain_text(re.compile("yes", re.I))


def test_the_professional_cannot_take_the_persons_stance(page_as):
    page = page_as("assistant", "en")
    page.goto(f"/persons/{first_person(page)}/plan")
    expect(page.locator("main button[name=stance]")).to_have_count(0)


def test_a_plan_names_its_frame_and_its_next_date(page_as):
    page = page_as("key-worker", "en")
    person = first_person(page)
    page.goto(f"/persons/{person}/plan")
    text = page.locator("main").inner_text()
    assert page.locator(f"main a[href^='/persons/{person}/frames/']").count() or "frame" in text.lower()
