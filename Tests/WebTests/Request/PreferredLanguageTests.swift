import Testing
import Values
import Web

struct `The preferred language` {
  @Test(arguments: [
    ("en", "en"), ("en-GB,en;q=0.9,sv;q=0.8", "en"), ("sv;q=0.8,en;q=0.9", "en"), ("fi,de", "sv"), ("", "sv"),
    ("fi,en;q=0.1", "en"), ("en;q=0", "sv"), ("en;q=2", "sv"), ("*", "sv"), ("EN-us", "en"), (";;,,=q", "sv"),
    ("en ; q=0.5 , sv ; q=0.4", "en"),
  ])
  func `is the one wanted most of those there are`(header: String, tag: String) {
    #expect(PreferredLanguage.of(header).tag == tag)
  }

  @Test func `nothing asked gives the first`() {
    #expect(PreferredLanguage.of(nil) == .swedish)
  }
}
