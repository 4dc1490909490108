import CoCreation
import Links
import Localization
import Markup
import Pages
import Testing
import Values

/// A page that hears of changes: it works without, and holds no code of its own.
struct `A live page` {
  private func outline(_ name: String, _ tongue: Tongue, isLive: Bool) throws -> Outline {
    let specimen = try #require(Specimen.named(name))
    var scene = specimen.scene(tongue, .standard)
    if isLive { scene.live = .person(ID(high: 1, low: 1), .live) }
    return Outline(specimen.page(Cast(tongue: tongue)).document(in: scene))
  }

  @Test(arguments: Tongue.allCases)
  func `names where it hears of them, and the script that listens`(tongue: Tongue) throws {
    let page = try outline("day", tongue, isLive: true)
    #expect(page.faults.isEmpty)
    let link = try #require(page.all("link").first { $0["type"] == "text/event-stream" })
    #expect(link["href"]?.hasSuffix("/live") == true)
    #expect(link["data-changed"] == LiveWords.in(tongue).changed)
    #expect(link["data-waiting"] == LiveWords.in(tongue).waiting)
    let scripts = page.all("script")
    #expect(scripts.map { $0["src"] } == [Asset.live.address.path])
    #expect(scripts.allSatisfy { $0["type"] == "module" && $0.text.isEmpty && $0.parents == ["html", "head"] })
    let news = try #require(page.elements.first { $0["id"] == "news" })
    #expect(news["role"] == "status" && news.text.isEmpty && !news.parents.contains("main"))
  }

  @Test func `stays as it is where nothing changes, and where one thing is asked`() throws {
    for page in [try outline("day", .swedish, isLive: false), try outline("ask-choice", .swedish, isLive: true)] {
      #expect(page.all("script").isEmpty)
      #expect(page.elements.allSatisfy { $0["id"] != "news" && $0["type"] != "text/event-stream" })
    }
  }

  @Test func `what it loads is small`() {
    let script = String(decoding: Asset.live.bytes, as: UTF8.self)
    #expect(Asset.styles.reduce(Asset.live.bytes.count) { $0 + $1.bytes.count } < 60_000)
    for word in ["innerHTML =", "eval(", "Function(", "document.write", "insertAdjacentHTML", "http:", "https:"] {
      #expect(!script.contains(word), "\(word)")
    }
  }
}
