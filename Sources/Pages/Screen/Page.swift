import CoCreation
import Links
import Localization
package import Markup
import Values

/// A page: what it is called, and what it holds below its one first heading.
package protocol Page: Sendable {
  /// The first heading, which is the window's title too.
  func title(in scene: Scene) -> String
  /// The first heading as it stands on the page, where some of its words are in another language.
  func heading(in scene: Scene) -> HTML
  /// What stands below the first heading.
  @HTMLBuilder func content(in scene: Scene) -> HTML
  /// What is said before the first heading: the event that a question is about.
  @HTMLBuilder func lead(in scene: Scene) -> HTML
  /// Whether the page asks one thing and leaves out the ways that lead elsewhere.
  var asksOneThing: Bool { get }
}

extension Page {
  /// Nothing is said before the first heading.
  package func lead(in scene: Scene) -> HTML { HTML() }
  /// The title.
  package func heading(in scene: Scene) -> HTML { HTML(title(in: scene)) }
  package var asksOneThing: Bool { false }
}

extension Page {
  /// The whole page as it is sent.
  package func document(in scene: Scene) -> HTML {
    let title = title(in: scene)
    let content = content(in: scene)
    return HTML {
      HTML.doctype
      Tag.html(.lang(scene.tongue.language.tag), .class(scene.density.rawValue)) {
        head(title, scene)
        Tag.body {
          Tag.a(.class("skip"), .href("#content")) { scene.site.skip }
          header(scene)
          Tag.main(.id("content"), .tabIndex(-1)) {
            if let done = scene.done { notice(of: done, scene) }
            lead(in: scene)
            Tag.h1 { heading(in: scene) }
            content
          }
          if live(in: scene) != nil { Tag.p(.id("news"), .class("news"), .role("status")) }
          footer(scene)
        }
      }
    }
  }

  private func head(_ title: String, _ scene: Scene) -> HTML {
    Tag.head {
      Tag.meta(.charset("utf-8"))
      Tag.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
      Tag.meta(.name("referrer"), .content("same-origin"))
      Tag.meta(.name("color-scheme"), .content("light dark"))
      Tag.title("\(title) – Samspel")
      for asset in Asset.styles {
        Tag.link(.rel("stylesheet"), .href(asset.address.path))
      }
      Tag.link(.rel("icon"), .type("image/svg+xml"), .href(Asset.icon.address.path))
      if let address = live(in: scene) {
        let words = LiveWords.in(scene.tongue)
        Tag.link(
          .rel("alternate"), .type("text/event-stream"), .href(address.path), .data(.changed, words.changed),
          .data(.waiting, words.waiting))
        Tag.script(module: Asset.live.address.path)
      }
    }
  }

  /// Where the page hears of changes; `nil` where it stays as it is: a question is not taken away while one answers it.
  private func live(in scene: Scene) -> Address? { asksOneThing ? nil : scene.live }

  private func notice(of done: Scene.Done, _ scene: Scene) -> Notice {
    Notice(.done) {
      Tag.p(done.sentence)
      if let undo = done.undo {
        PostForm(to: undo, scene: scene) {
          Button(MomentWords.in(scene.tongue).undo, drawing: .undo, name: "undo", value: "yes")
        }
      }
    }
  }

  private func header(_ scene: Scene) -> HTML {
    Tag.header(.class("site")) {
      if scene.isInvented {
        Tag.p(.class("invented")) {
          Tag.span(scene.site.invented)
          // The start is the way back itself. From within a frame it leads out of the frame.
          if scene.hasTour, scene.here != .start {
            Tag.a(.href(Address.tour.path), .target("_top")) { scene.site.backToTour }
          }
        }
      }
      Tag.p(.class("name")) {
        Tag.a(.href(scene.home.path)) { "Samspel" }
      }
      Navigation(scene: scene, isShort: asksOneThing)
    }
  }

  private func footer(_ scene: Scene) -> HTML {
    Tag.footer(.class("site")) {
      Tag.ul {
        if scene.opens(scene.wishes) { Tag.li { Tag.a(.href(scene.wishes.path)) { scene.site.wishes } } }
        Tag.li { Tag.a(.href(Address.sources.path)) { scene.site.sources } }
      }
    }
  }
}

extension Scene {
  /// Where the reader's own first page is.
  var home: Address {
    switch visitor {
    case .signedOut: .start
    case .person(let person, _, _): .person(person, .today)
    case .researcher: .comparisons
    case .staff(_, _, isDecisionMaker: true): .decisions
    case .staff(_, let service?, _): .service(service)
    case .staff: .persons
    case .member: .represented
    case .administrator: .administration
    }
  }

  /// Where the reader chooses language, register and size.
  var wishes: Address {
    guard case .person(let person, _, _) = visitor else { return .appearance }
    return .person(person, .wishes)
  }
}

/// A page whose title names something in somebody's words, such as an area of life.
package protocol NamingPage: Page {
  /// What the title names.
  var named: Written { get }
  /// The title, with the words as they stand in it.
  func title(naming words: String, in scene: Scene) -> String
}

extension NamingPage {
  package func title(in scene: Scene) -> String { title(naming: named.words, in: scene) }

  package func heading(in scene: Scene) -> HTML { named.html { title(naming: $0, in: scene) } }
}
