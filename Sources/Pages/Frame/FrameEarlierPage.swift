package import Links
import Localization
package import Markup
package import Values

/// How an entered decision stood before it was corrected: who corrected it, when, why, and what.
package struct FrameEarlierPage: Page {
  package let person: ID<Address.Person>
  package let frame: ID<Address.Frame>
  /// The newest first.
  package let corrections: [Correction]
  package let isOwn: Bool

  /// One correction.
  package struct Correction: Sendable {
    package let by: String
    package let on: Day
    package let why: Written
    /// What differs; `nil` where the words from before are erased.
    package let rows: [(what: String, before: [Written], now: [Written])]?

    package init(by: String, on: Day, why: Written, rows: [(what: String, before: [Written], now: [Written])]?) {
      self.by = by
      self.on = on
      self.why = why
      self.rows = rows
    }
  }

  package init(
    person: ID<Address.Person>, frame: ID<Address.Frame>, corrections: [Correction], isOwn: Bool
  ) {
    self.person = person
    self.frame = frame
    self.corrections = corrections
    self.isOwn = isOwn
  }

  package func title(in scene: Scene) -> String { words(scene).earlier }

  package func content(in scene: Scene) -> HTML {
    let words = words(scene)
    return HTML {
      Tag.p(corrections.isEmpty ? words.none : words.earlierText)
      for correction in corrections {
        let heading = words.corrected(correction.by, scene.dates.full(correction.on))
        Block(heading, class: "card") {
          Saying(voice: correction.by, words: correction.why.words, language: correction.why.language)
          if let rows = correction.rows {
            if isOwn {
              for row in rows { lines(row, words) }
            } else {
              DataTable(
                caption: words.differing, columns: [words.what, words.before, words.now],
                rows: rows.map { .init(HTML($0.what), [$0.before, $0.now].map { $0.html(separatedBy: ", ") }) })
            }
          } else {
            Tag.p(words.erased)
          }
        }
      }
      Tag.div(.class("acts")) { LinkButton(scene.site.back, drawing: .undo, .person(person, .frame(frame))) }
    }
  }

  /// The person reads line by line, and not across a table.
  private func lines(_ row: (what: String, before: [Written], now: [Written]), _ words: FrameCorrectionWords) -> HTML {
    Block(row.what, level: .third) {
      Tag.p {
        Tag.strong("\(words.before): ")
        row.before.html(separatedBy: ", ")
      }
      Tag.p {
        Tag.strong("\(words.now): ")
        row.now.html(separatedBy: ", ")
      }
    }.html
  }

  private func words(_ scene: Scene) -> FrameCorrectionWords {
    FrameCorrectionWords.in(isOwn ? scene.tongue : scene.tongue.standard)
  }
}
