"""One moment, two sides: the three minutes of the first page, each step real."""

import re

import pytest
from playwright.sync_api import FrameLocator, expect

from support.looks import LANGUAGES, Look


def test_one_moment_two_sides_in_three_minutes(visits, screenshots):
    page = visits.open(Look("en"))
    page.goto("/")
    expect(page.locator("h1")).to_have_text("One moment, two sides")
    person, professional = (page.frame_locator(f"iframe[name={name}]") for name in ("person", "professional"))
    for device in (person, professional):
        # Nobody is signed in by opening a page: each device is opened by a tap.
        expect(device.locator("h1")).to_have_count(1)
        _open(device)
    steps = page.locator("ol.minutes ol.steps a")

    # Minute 1: the person answers, the other side shows nothing of it.
    before = professional.locator("main").inner_text()
    _step(steps.nth(0), person)
    event = person.locator("main .event").inner_text()
    person.locator("main button[name=answer][value=tooLittle]").click()
    person.locator("main button[name=helper][value='']").click()
    person.locator("main button[name=skip]").click()
    expect(person.locator("main form[action$='/undo']")).to_be_visible()
    professional.locator("main").wait_for()
    assert professional.locator("main").inner_text() == before
    assert event

    # The professional answers the mirror, apart from it.
    _step(steps.nth(1), professional)
    _choose(professional, "choice", "justRight")
    _choose(professional, "help", "justRight")
    _choose(professional, "will", "both")
    professional.locator("main form button.main").click()
    expect(professional.locator(".notice.done")).to_be_visible()

    # The person shows the answer, and the gap is there.
    _step(steps.nth(2), person)
    person.locator("main button[name=audience][value=everyoneWhoHelpsMe]").click()
    expect(person.locator("main form[action$='/undo']")).to_be_visible()
    screenshots(page, "one-moment-two-sides")

    # Minute 2: the question that each of two persons gets; in the manager's view nothing tells them from the others.
    names = page.locator("ol.minutes > li").nth(1).locator("a")
    told = [names.nth(index).inner_text() for index in range(names.count() - 1)]
    assert len(told) >= 2
    for index in range(len(told)):
        _step(names.nth(index), person)
        expect(person.locator("main button[name=reply][value=yes]")).to_be_visible()
    _step(names.last, professional)
    expect(professional.locator("main h1")).to_be_visible()
    unit = professional.locator("main").inner_text()
    people = [word for text in told for word in re.findall(r"\b[A-ZÅÄÖ][a-zåäöé]+\b", text)[-1:]]
    # Their names stand beside duties and dates, as everybody's do, and nothing leads to what they answered.
    assert people and all("plan" in line for line in unit.splitlines() if any(name in line for name in people)), unit
    expect(professional.locator("main a:is([href*='/balance'], [href*='/answers'], [href*='/signals'])")).to_have_count(0)

    # Minute 3: the newcomer's own visit of a minute ago stands in plain words.
    _step(page.locator("ol.minutes > li").nth(2).locator("a"), person)
    expect(person.locator("main article.card").first).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_script_two_links_open_the_two_devices(visits, language):
    page = visits.open(Look(language, script=False))
    page.goto("/")
    ways = page.locator("section.device p a")
    expect(ways).to_have_count(2)
    for way in [link.get_attribute("href") for link in ways.all()]:
        assert page.goto(way).ok
        expect(page.locator("h1")).to_have_count(1)


def test_all_people_are_marked_as_invented(page_as):
    for role in ("person", "assistant", "manager", "decision-maker"):
        expect(page_as(role, "sv").locator("header .invented")).to_be_visible()


def _choose(device: FrameLocator, name: str, value: str) -> None:
    mark = device.locator(f"input[name={name}][value={value}]")
    device.locator(f"label[for='{mark.get_attribute('id')}']").click()


def _open(device: FrameLocator) -> None:
    """Opens a device as whoever it asks for, if it asks."""
    door = device.locator("form[action$='/demonstration/enter'] button")
    if door.count():
        door.first.click()
        expect(door).to_have_count(0)


def _step(link, device: FrameLocator) -> None:
    """Takes a step of the tour, on the device that it belongs to."""
    page = link.page
    with page.expect_event("framenavigated"):
        link.click()
    expect(device.locator("h1")).to_have_count(1)
    _open(device)
    expect(device.locator("h1")).to_have_count(1)
