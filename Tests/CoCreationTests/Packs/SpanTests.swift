import CoCreation
import Testing
import Values

struct SpanTests {
  @Test(arguments: [
    ("P3W", "2026-05-01", "2026-05-22"), ("P1M", "2026-01-31", "2026-02-28"), ("P1M", "2024-01-31", "2024-02-29"),
    ("P1Y", "2024-02-29", "2025-02-28"), ("P2M", "2026-11-30", "2027-01-30"), ("PT72H", "2026-05-01", "2026-05-04"),
    ("PT0S", "2026-05-01", "2026-05-01"), ("P14D", "2026-12-25", "2027-01-08"), ("P6M", "2026-08-31", "2027-02-28"),
    ("PT1H", "2026-05-01", "2026-05-02"),
  ])
  func `a span ends on the day the calendar says`(span: String, from: String, end: String) throws {
    #expect(try #require(Span(span)).end(from: Cast.day(from)) == Cast.day(end))
  }

  @Test(arguments: ["", "P", "3W", "P3", "PW", "P3X", "P1D2D", "PT", "PT5M", "P-3D", "p3w", "P999999999999D"])
  func `what is no span is refused`(text: String) {
    #expect(Span(text) == nil)
  }

  @Test(arguments: ["P3W", "P1Y", "PT72H", "PT0S", "P2M"])
  func `a span that is written is read again`(text: String) throws {
    let span = try #require(Span(text))
    #expect(Span(span.description) == span)
  }
}
