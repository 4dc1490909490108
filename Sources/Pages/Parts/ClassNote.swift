package import CoCreation
import Localization
package import Markup
import Values

/// Where what is written in a form goes, as the pack of whoever answers for it says: into the file or not, what that is
/// called, how long it is kept, and whether a lawyer has confirmed it.
package struct ClassNote: Part {
  let facts: [any Fact.Type]
  let scene: Scene

  /// - Parameter facts: What the form becomes; what belongs to one class is told once.
  package init(_ facts: any Fact.Type..., in scene: Scene) {
    self.facts = facts
    self.scene = scene
  }

  package var html: HTML {
    for recordClass in classes { note(recordClass) }
  }

  private var words: ClassWords { .in(scene.tongue) }

  private var classes: [RecordClass] {
    facts.map { scene.records?.recordClass(of: $0) ?? $0.recordClass }.reduce(into: []) { known, next in
      if !known.contains(next) { known.append(next) }
    }
  }

  @HTMLBuilder private func note(_ recordClass: RecordClass) -> HTML {
    if let book = scene.records, let rule = book.rule(of: recordClass) {
      let retention = book.retention(of: recordClass)
      Tag.details(.class("class-note")) {
        Tag.summary(sentence(recordClass))
        Tag.div(.class("inner")) {
          Tag.p { called(rule, book) }
          Tag.p { kept(retention, book) }
          if !rule.provenance.isVerified || retention?.provenance.isVerified == false { Tag.p(words.unconfirmed) }
        }
      }
    } else {
      Tag.p(.class("quiet class-note")) { sentence(recordClass) }
    }
  }

  private func sentence(_ recordClass: RecordClass) -> String {
    switch recordClass {
    case .personalFile: isOwn ? words.myFile : words.file
    case .dialogue: words.dialogue
    case .private: words.privately
    case .technical: words.technical
    }
  }

  private func called(_ rule: RecordClassRule, _ book: RecordBook) -> HTML {
    InWords(rule.localTerm, book.language, english: rule.english).html(in: scene, words.called)
  }

  @HTMLBuilder private func kept(_ retention: Retention?, _ book: RecordBook) -> HTML {
    if let retention, let period = retention.period {
      period.sentence(words)
      let starts = InWords(retention.localStarts, book.language, english: retention.starts)
      if words.countedFrom("") != nil {
        " "
        starts.html(in: scene) { words.countedFrom($0) ?? "" }
      }
    } else {
      words.notFixed
    }
  }

  private var isOwn: Bool {
    if case .person = scene.visitor { true } else { false }
  }
}

extension Span {
  /// How long something is kept, in its largest whole unit.
  fileprivate func sentence(_ words: ClassWords) -> String {
    if months >= 12, months % 12 == 0 { return words.keptYears(months / 12) }
    if months > 0 { return words.keptMonths(months) }
    return words.keptDays(days + (hours + 23) / 24)
  }
}
