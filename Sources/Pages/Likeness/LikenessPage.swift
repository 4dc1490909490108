package import Comparison
package import Localization
package import Markup
import Values

/// A page of its own with the drawings of likeness, each followed by its description, and tables of the same content.
package struct LikenessPage: Part {
  private let likeness: Likeness
  private let tongue: Tongue
  private let sentences: [String]

  /// A page.
  ///
  /// - Parameter sentences: What the likeness means, for readers who know no method.
  package init(_ likeness: Likeness, in tongue: Tongue, sentences: [String]) {
    self.likeness = likeness
    self.tongue = tongue
    self.sentences = sentences
  }

  package var html: HTML {
    HTML {
      HTML.doctype
      Tag.html(.lang(tongue.language.tag)) {
        Tag.head {
          Tag.meta(.charset("utf-8"))
          Tag.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
          Tag.title { LikenessWords.in(tongue).heading }
        }
        Tag.body {
          Tag.main {
            Tag.h1 { LikenessWords.in(tongue).heading }
            for sentence in sentences { Tag.p { sentence } }
            for kind in LikenessPicture.Kind.allCases {
              Tag.figure { LikenessPicture(kind, of: likeness, in: tongue) }
            }
            LikenessTables(likeness, in: tongue)
          }
        }
      }
    }
  }
}
