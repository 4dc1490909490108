"""One moment, two sides: the three minutes of the first page, each step real."""

import re

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from support.checks import axe_faults
from support.looks import LANGUAGES, Look
from support.visits import Visits


BOTH = {"sv": "Ni såg det olika.", "en": "You saw it differently."}
GLIDING = {"sv": {"Bengt", "Jonna"}, "en": {"Mo", "Nour"}}
ANSWERED = {"sv": "Redan svarat i dag.", "en": "Already answered today."}


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_moment_two_sides_in_three_minutes(visits, screenshots, language):
    page = visits.open(Look(language))
    page.goto("/")
    person, professional = (page.frame_locator(f"iframe[name={name}]") for name in ("person", "professional"))
    for device in (person, professional):
        # Nobody is signed in by opening a page: each device is opened by a tap, and speaks the visitor's language.
        expect(device.locator("h1")).to_have_count(1)
        _open(device)
        expect(device.locator("html")).to_have_attribute("lang", language)
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

    # Nothing of the answer is there until the person shows it; then the gap is.
    _step(steps.nth(3), professional)
    expect(professional.locator("main").get_by_text(BOTH[language])).to_have_count(0)
    _step(steps.nth(2), person)
    person.locator("main button[name=audience][value=everyoneWhoHelpsMe]").click()
    expect(person.locator("main form[action$='/undo']")).to_be_visible()
    _step(steps.nth(3), professional)
    expect(professional.locator("main").get_by_text(BOTH[language])).to_be_visible()
    screenshots(page, f"one-moment-two-sides-{language}")

    # Minute 2: the question that each of two persons gets; in the managers' views nothing tells them from the others.
    names = page.locator("ol.minutes > li").nth(1).locator("ol.steps a")
    told = [names.nth(index).inner_text() for index in range(names.count() - 2)]
    assert len(told) == 2
    for index in range(len(told)):
        _step(names.nth(index), person)
        expect(person.locator("main button[name=reply][value=yes]")).to_be_visible()
    assert all(any(text.startswith(name) for text in told) for name in GLIDING[language]), told
    for link, figures in ((names.nth(names.count() - 2), 1), (names.last, 0)):
        _step(link, professional)
        # Their names stand beside duties and dates, as everybody's do, and never beside a figure.
        pattern = professional.locator("main section.block").nth(2)
        expect(pattern.locator("table")).to_have_count(figures)
        words = set(re.findall(r"\w+", pattern.inner_text()))
        assert words and not words & GLIDING[language], words
        expect(
            professional.locator("main a:is([href*='/balance'], [href*='/answers'], [href*='/signals'])")
        ).to_have_count(0)

    # Minute 3: the newcomer's own visit of a minute ago stands in plain words.
    _step(page.locator("ol.minutes > li").nth(2).locator("ol.steps a"), person)
    expect(person.locator("main article.card").first).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_second_visitor_of_the_day_is_told_and_has_somebody_else(browser, fresh_site, language):
    visits = Visits(browser, fresh_site.address)
    try:
        page = visits.open(Look(language, script=False))
        page.goto("/")
        first = _answers(page)
        # Without script each device page leads back.
        page.locator("header .invented a[href='/demonstration']").click()
        _answers_what_waits(page)
        spent = page.locator("ol.minutes .spent").first
        expect(spent).to_contain_text(ANSWERED[language])
        newcomer = visits.open(Look(language))
        newcomer.goto("/")
        expect(newcomer.locator("ol.minutes .spent")).to_have_count(1)
        assert axe_faults(newcomer) == []
        page.locator("ol.minutes a[href*='/demonstration?with=']").first.click()
        expect(page.locator("ol.minutes .spent")).to_have_count(0)
        assert _answers(page) != first
        page.goto("/demonstration")
        _answers_what_waits(page)
        expect(page.locator("ol.minutes .spent").first).to_contain_text(ANSWERED[language])
        # Both have answered: there is nobody else today, and it is said when there is something anew.
        expect(page.locator("ol.minutes a[href*='/demonstration?with=']")).to_have_count(0)
    finally:
        visits.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_script_two_links_open_the_two_devices(visits, language):
    page = visits.open(Look(language, script=False))
    page.goto("/")
    ways = page.locator("section.device p a")
    expect(ways).to_have_count(2)
    for way in [link.get_attribute("href") for link in ways.all()]:
        assert page.goto(way).ok
        expect(page.locator("h1")).to_have_count(1)
        page.locator("header .invented a").click()
        expect(page.locator("ol.minutes")).to_be_visible()


def test_all_people_are_marked_as_invented(page_as):
    for role in ("person", "assistant", "manager", "decision-maker"):
        expect(page_as(role, "sv").locator("header .invented")).to_be_visible()


def _answers(page: Page) -> str:
    """Takes the first step without script, on a page of its own; where it led."""
    page.goto(page.locator("ol.minutes ol.steps a").first.get_attribute("href"))
    door = page.locator("main form[action$='/demonstration/enter'] button")
    if door.count():
        door.first.click()
    question = page.url
    page.locator("main button[name=answer][value=tooLittle]").click()
    page.locator("main button[name=helper][value='']").click()
    expect(page.locator("main button[name=helper]")).to_have_count(0)
    return question


def _answers_what_waits(page: Page) -> None:
    """Answers what else waits today: a day can have more than one question."""
    while not page.locator("ol.minutes .spent").count():
        _answers(page)
        page.goto("/demonstration")


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
