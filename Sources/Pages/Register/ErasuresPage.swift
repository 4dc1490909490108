package import Links
import Localization
package import Markup
package import Values

/// What is past its time in one organisation, rule by rule: counts and names, and no word of what is written.
package struct ErasuresPage: Page {
  package let organisation: String
  package let rules: [Rule]
  package let written: [String: String]
  package let faults: FieldFaults

  /// A rule with those of whom something is past its time by it.
  package struct Rule: Sendable {
    package let id: String
    package let recordClass: String
    package let what: String
    package let legalBasis: String
    /// How long it is kept: months, and days beyond them.
    package let period: (months: Int, days: Int)
    /// Whether it is counted from the last entry about the person, and not matter by matter.
    package let countsFromLast: Bool
    package let exceptions: [String]
    /// Whether somebody has read the rule in its source.
    package let isRead: Bool
    package let persons: [Person]
    /// The language of the pack's words, where it is not that of the page.
    package let language: Language?

    package init(
      id: String, recordClass: String, what: String, legalBasis: String, period: (months: Int, days: Int),
      countsFromLast: Bool, exceptions: [String], isRead: Bool, persons: [Person], language: Language? = nil
    ) {
      self.language = language
      self.id = id
      self.recordClass = recordClass
      self.what = what
      self.legalBasis = legalBasis
      self.period = period
      self.countsFromLast = countsFromLast
      self.exceptions = exceptions
      self.isRead = isRead
      self.persons = persons
    }

    /// The name of the field by which persons are ticked.
    package var field: String { "person-\(recordClass)" }
  }

  /// One person, of whom so many entries are past their time.
  package struct Person: Sendable {
    package let id: ID<Address.Person>
    package let name: String
    package let count: Int
    package let since: Day

    package init(id: ID<Address.Person>, name: String, count: Int, since: Day) {
      self.id = id
      self.name = name
      self.count = count
      self.since = since
    }
  }

  package init(
    organisation: String, rules: [Rule], written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.organisation = organisation
    self.rules = rules
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { ErasureWords.in(scene.tongue).title }

  package func content(in scene: Scene) -> HTML {
    let words = ErasureWords.in(scene.tongue)
    let labels = Dictionary(rules.map { ($0.field, words.choose) }) { first, _ in first }
    let filling = Filling(written, faults, labels, scene)
    return HTML {
      filling.summary
      Tag.p(words.intro(organisation))
      if rules.isEmpty { Tag.p(words.none) }
      for rule in rules { block(rule, filling, words, scene) }
    }
  }

  private func block(_ rule: Rule, _ filling: Filling, _ words: ErasureWords, _ scene: Scene) -> HTML {
    let (months, days) = rule.period
    let order = Collation(scene.tongue.language)
    return Block(rule.what, class: "card", language: rule.language) {
      Tag.p(words.amount(rule.persons.reduce(0) { $0 + $1.count }, rule.persons.count))
      Tag.p(rule.countsFromLast ? words.keptFromLast(months, days) : words.keptFromEach(months, days))
      Tag.p(words.legalBasis(rule.legalBasis))
      if !rule.isRead { Tag.p(words.unread) }
      if rule.exceptions.isEmpty {
        Tag.p(words.noExceptions)
      } else {
        Block(words.exceptions, level: .third) {
          Tag.ul { for one in rule.exceptions { Tag.li(.foreign(rule.language)) { one } } }
        }
      }
      PostForm(to: .erasures, scene: scene, hidden: [("rule", rule.id), ("class", rule.recordClass)]) {
        filling.several(
          rule.field,
          order.sorted(rule.persons, by: \.name).map { one in
            Option(
              words.person(one.name, one.count, scene.dates.full(one.since)), value: one.id.description)
          })
        Tag.p(words.cannotBeUndone)
        Tag.div(.class("acts")) { Button(words.confirm, drawing: .done, isMain: true) }
      }
    }.html
  }
}
