package import Values

/// A profile was entered; its stream is its own.
package struct ProfileRegistered: Fact {
  package static let kind = FactKind("profile.registered", version: 1)
  package static let recordClass = RecordClass.technical

  package let name: Text
  package let origin: ProfileOrigin
  package let particulars: [Told]

  /// One particular with its words.
  package struct Told: Hashable, Sendable, Codable {
    package let what: ProfileParticular
    package let words: Text

    package init(what: ProfileParticular, words: Text) {
      self.what = what
      self.words = words
    }
  }

  package init(name: Text, origin: ProfileOrigin, particulars: [Told]) {
    self.name = name
    self.origin = origin
    self.particulars = particulars
  }
}

/// Where a profile comes from.
package enum ProfileOrigin: Hashable, Sendable, Codable {
  /// A list of published profiles, by its key there.
  case published(key: String)
  /// A service of this area, which tells of itself.
  case service(service: ID<Service>)
  /// A file of another program.
  case imported(file: Text)
  /// Written here by a researcher.
  case entered
}

/// A source was added, with its passages.
package struct ProfileSourceAdded: Fact {
  package static let kind = FactKind("profile.source.added", version: 1)
  package static let recordClass = RecordClass.technical

  package let source: ID<ProfileSource>
  package let title: Text
  package let text: SourceText
  /// Where the text, or what it sums up, was published: web addresses or references.
  package let links: [Text]
  package let passages: [PassageMark]

  package init(
    source: ID<ProfileSource>, title: Text, text: SourceText, links: [Text], passages: [PassageMark]
  ) {
    self.source = source
    self.title = title
    self.text = text
    self.links = links
    self.passages = passages
  }
}

/// A place in a source that is coded as one unit.
package struct PassageMark: Hashable, Sendable, Codable {
  package let passage: ID<Passage>
  /// `nil` where nobody said what it tells of.
  package let field: ProfileField?
  /// The first code point, counted from 0.
  package let start: Int
  /// The code point after the last.
  package let end: Int

  package init(passage: ID<Passage>, field: ProfileField?, start: Int, end: Int) {
    self.passage = passage
    self.field = field
    self.start = start
    self.end = end
  }
}

/// A service told its figures; later ones take the place of earlier ones.
package struct ProfileFiguresTold: Fact {
  package static let kind = FactKind("profile.figures.told", version: 1)
  package static let recordClass = RecordClass.technical

  package let figures: [ProfileFigure]
  /// The last day that they count.
  package let until: Day

  package init(figures: [ProfileFigure], until: Day) {
    self.figures = figures
    self.until = until
  }
}

/// So many of so many: a figure of a service, never of a person.
package struct ProfileFigure: Hashable, Sendable, Codable {
  package let what: What
  package let count: Int
  package let total: Int
  /// The last day that it counts, where it was told before and still stands; `nil` where that is the telling's own.
  package let until: Day?

  /// What is counted.
  package enum What: Hashable, Sendable, Codable {
    /// Obligations that were met in time, of those that fell due.
    case obligationsMet
    /// Persons who took part in their plan, of those who have one.
    case tookPartInPlan
    /// Persons for whom one line of the unit's released pattern holds, of those who agreed to be counted.
    case pattern(line: Text)

    /// Whether persons are counted, of whom there must be enough.
    package var countsPersons: Bool { self != .obligationsMet }
  }

  package init(what: What, count: Int, total: Int, until: Day? = nil) {
    self.what = what
    self.count = count
    self.total = total
    self.until = until
  }

  /// The fewest persons over whom a figure is told.
  package static let fewestPersons = 5

  /// Whether there are enough persons on either side: those it holds for and those it does not hold for.
  ///
  /// Five of six tell of the sixth, and six of six of each.
  package var isOverEnough: Bool {
    !what.countsPersons || min(count, total - count) >= Self.fewestPersons
  }

  package var share: Share? { total > 0 ? Share(Double(count) / Double(total)) : nil }
}
