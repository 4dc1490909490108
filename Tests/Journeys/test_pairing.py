"""A device is paired once, by a short-lived code, told to the person; then a tap on one's own picture opens."""

import re

from playwright.sync_api import expect

from support.hands import fill, go, person_of
from support.looks import Look

CODE = re.compile(r"[0-9A-Z][0-9A-Z -]{3,}")


def test_a_device_is_paired_opened_by_a_tap_closed_and_taken_away(visits, page_as, axe):
    own = page_as("person", "en")
    person = person_of(own)
    staff = page_as("key-worker", "en")
    # By the link that whoever supports the person finds, from the first page on.
    staff.goto("/")
    go(staff.locator(f"main h2 a[href='/persons/{person}/glance']"))
    go(staff.locator(f"main a[href='/persons/{person}/devices/new']"))
    fill(staff, label="The tablet at home")
    go(staff.locator("main form button.main"))
    axe(staff)
    code = staff.locator("main .code").inner_text().strip()
    assert CODE.fullmatch(code), code
    expect(staff.locator("main .qr svg")).to_be_visible()

    device = visits.open(Look("en"))
    device.goto("/pairing")
    device.locator("[name=code]").fill(code)
    go(device.locator("main form button.main"))
    axe(device)
    go(device.locator("button[name=mine][value=yes]"))

    device.goto("/faces")
    device.locator(f"main a[href$='{person}']").first.click()
    go(device.locator("button[name=me][value=yes]"))
    assert person_of(device) == person

    # A code holds once.
    stranger = visits.open(Look("en"))
    stranger.goto("/pairing")
    stranger.locator("[name=code]").fill(code)
    stranger.locator("main form button.main").click()
    expect(stranger.locator("#faults, [role=alert]").first).to_be_visible()

    # Closed, nothing of what was on it shows.
    go(device.locator("header form[action='/lock'] button"))
    expect(device.locator("body")).not_to_contain_text("Hello")

    # Taken away from afar, it opens nothing.
    own.goto(f"/persons/{person}/devices")
    assert own.locator("main section.card").count() >= 1
    newest = own.locator("main form[action*='/devices/'] button")
    for _ in range(newest.count()):
        go(newest.first)
        if not own.url.endswith("/devices"):
            break
    device.goto("/faces")
    expect(device.locator(f"main a[href$='{person}']")).to_have_count(0)


def test_a_wrong_code_says_so(visits, axe):
    page = visits.open(Look("sv"))
    page.goto("/pairing")
    page.locator("[name=code]").fill("00000000")
    page.locator("main form button.main").click()
    expect(page.locator("#faults, [role=alert]").first).to_be_visible()
    axe(page)
