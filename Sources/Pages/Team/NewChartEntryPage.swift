import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Describing a sign of the person's own chart: what one sees, and what it usually means.
package struct NewChartEntryPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  /// The id the entry will have, so that the same form sent twice is one entry.
  package let newID: String
  package let written: [String: String]
  package let faults: FieldFaults
  /// The entry that is put right; `nil` for a new one.
  package let correcting: ID<Address.ChartEntry>?
  package let isOwn: Bool

  package init(
    person: ID<Address.Person>, name: String, newID: String, written: [String: String] = [:],
    faults: FieldFaults = [], correcting: ID<Address.ChartEntry>? = nil, isOwn: Bool = false
  ) {
    self.isOwn = isOwn
    self.correcting = correcting
    self.person = person
    self.name = name
    self.newID = newID
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    let signs = SignWords.in(scene.tongue)
    let new = isOwn ? signs.mine.newEntry : TeamWords.in(scene.tongue).newChartEntry
    let title = correcting == nil ? new : signs.correctEntryTitle
    return isOwn ? title : "\(title): \(name)"
  }

  package func content(in scene: Scene) -> HTML {
    let words = TeamWords.in(scene.tongue)
    let filling = Filling(written, faults, ["sign": words.sign, "means": words.means], scene)
    return HTML {
      filling.summary
      Tag.p(isOwn ? SignWords.in(scene.tongue).mine.chartHint : words.chartHint)
      ClassNote(ChartEntryWritten.self, in: scene)
      if correcting != nil { Tag.p(SignWords.in(scene.tongue).keptBeside) }
      PostForm(
        to: .person(person, correcting.map { .chartCorrection($0) } ?? .newChartEntry), scene: scene,
        hidden: [("id", newID)]
      ) {
        filling.field("sign", .lines(2), hint: words.signHint)
        filling.field("means", .lines(2), hint: words.meaningHint)
        Tag.div(.class("acts")) { Button(words.save, drawing: .done, isMain: true) }
      }
    }
  }
}
