import Links
import Markup
import Pages
import Values

/// The page that tells a visitor what stood in the way and what to do, with what they had written.
struct TroublePage: Part {
  let trouble: Trouble
  let visit: Visit

  private var sentences: TroubleSentences { .of(visit.language) }

  var html: HTML {
    let told = sentences.told(trouble.kind)
    HTML.doctype
    // Who it is may not be known here, so it is large enough for most.
    Tag.html(.lang(visit.language.tag), .class("simple")) {
      Tag.head {
        Tag.meta(.charset("utf-8"))
        Tag.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        Tag.meta(.name("color-scheme"), .content("light dark"))
        Tag.title(told.title + " – Samspel")
        for asset in Pages.Asset.styles { Tag.link(.rel("stylesheet"), .href(asset.address.path)) }
        Tag.link(.rel("icon"), .type("image/svg+xml"), .href(Pages.Asset.icon.address.path))
      }
      Tag.body {
        Tag.a(.class("skip"), .href("#content")) { sentences.skip }
        Tag.header(.class("site")) { Tag.p(.class("name")) { Tag.a(.href("/")) { "Samspel" } } }
        Tag.main(.id("content"), .tabIndex(-1)) {
          Tag.h1(told.title)
          Tag.p(told.advice)
          if let kept = trouble.kept { words(kept) }
          Tag.p(sentences.trace(visit.trace.description))
          Tag.p { Tag.a(.href("/")) { sentences.home } }
        }
      }
    }
  }

  /// What was written; in a form if it may be sent again from here.
  @HTMLBuilder private func words(_ kept: KeptForm) -> HTML {
    if kept.fields.contains(where: { $0.name != Seal.fieldName && !$0.value.isEmpty }) {
      Tag.h2(sentences.keptTitle)
      if kept.maySendAgain {
        Tag.form(.method("post"), .action(kept.path)) {
          for (index, field) in kept.fields.enumerated() { sendable(field, index) }
          if kept.files > 0 { Tag.p(sentences.filesAgain) }
          Tag.p { Tag.button(.type("submit")) { sentences.sendAgain } }
        }
      } else {
        for field in kept.fields where field.name != Seal.fieldName && !field.value.isEmpty {
          Tag.blockquote { Tag.p(field.value) }
        }
        if kept.files > 0 { Tag.p(sentences.filesAgain) }
      }
    }
  }

  @HTMLBuilder private func sendable(_ field: Form.Field, _ index: Int) -> HTML {
    if field.name == Seal.fieldName || field.value.isEmpty {
      Tag.input(.type("hidden"), .name(field.name), .value(field.value))
    } else {
      let id = "kept-\(index)"
      Tag.p {
        Tag.label(.for(id)) { sentences.written(index) }
        // A browser takes away the first line end of a text area.
        Tag.textarea(.id(id), .name(field.name), .readOnly()) { "\n" + field.value }
      }
    }
  }
}

extension Form.Field {
  /// Whether it holds what must never be shown: a password or a code.
  var isSecret: Bool {
    ["password", "current", "new", "code", "codePassword", "shortCode", "tapped", "before"].contains(name)
  }
}
