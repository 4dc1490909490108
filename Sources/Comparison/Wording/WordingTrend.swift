/// How the words of dated notes change: which concepts they name, and whether they move to stronger ones.
///
/// It measures language, not practice.
package struct WordingTrend: Equatable, Sendable {
  /// How many notes and how many writers there are.
  package let notes: Int
  package let authors: Int
  /// Months in their order, months without notes left out.
  package let months: [Month]
  /// The trend in the mean level of notes, each writer compared with themselves.
  package let levels: MannKendall
  /// The trend in strong words per word.
  package let strength: PoissonTrend
  /// Strong words per 1000 words in the earlier and in the later half of the time; `nil` for a half without words.
  package let then: Double?
  package let now: Double?
  /// Writers with four notes or more that name a level: those on whom a trend can rest.
  package let steadyAuthors: Int
  /// How many of these rise.
  package let risingAuthors: Int

  /// Whether there are enough writers with enough notes to speak of a trend: three with four.
  package var isFounded: Bool { steadyAuthors >= 3 }

  /// A note that has been read.
  package struct Note: Equatable, Sendable {
    package let author: String
    /// Days and parts of days from any fixed day.
    package let time: Double
    /// The calendar month, in a form that sorts: 2026-05.
    package let month: String
    package let reading: NoteReading

    package init(author: String, time: Double, month: String, reading: NoteReading) {
      self.author = author
      self.time = time
      self.month = month
      self.reading = reading
    }
  }

  /// What one month's notes name.
  package struct Month: Equatable, Sendable {
    package let name: String
    package let notes: Int
    package let words: Int
    /// How often each concept was said, denied and quoted.
    package let mentions: [NoteReading.Standing: [String: Int]]
    package let strongWords: Int
  }

  /// The trend over notes in any order.
  package init(_ notes: [Note]) {
    self.notes = notes.count
    let byAuthor = Dictionary(grouping: notes, by: \.author)
    authors = byAuthor.count
    months = Dictionary(grouping: notes, by: \.month).map(Month.init).sorted { $0.name < $1.name }
    let series = byAuthor.sorted { $0.key < $1.key }.map { _, notes in
      notes.compactMap { note in note.reading.level.map { MannKendall.Observation(time: note.time, value: $0) } }
    }
    levels = MannKendall(strata: series)
    let steady = series.filter { $0.count >= 4 }
    steadyAuthors = steady.count
    risingAuthors = steady.count { MannKendall($0).s > 0 }
    strength = PoissonTrend(
      notes.map {
        PoissonTrend.Count(time: $0.time, words: Double($0.reading.words), strong: Double($0.reading.strongWords))
      })
    let times = notes.map(\.time)
    let middle = ((times.min() ?? 0) + (times.max() ?? 0)) / 2
    then = Self.perThousand(notes.filter { $0.time <= middle })
    now = Self.perThousand(notes.filter { $0.time > middle })
  }

  private static func perThousand(_ notes: [Note]) -> Double? {
    let words = notes.reduce(0) { $0 + $1.reading.words }
    return words > 0 ? 1000 * Double(notes.reduce(0) { $0 + $1.reading.strongWords }) / Double(words) : nil
  }
}

extension WordingTrend.Month {
  fileprivate init(name: String, notes: [WordingTrend.Note]) {
    self.name = name
    self.notes = notes.count
    words = notes.reduce(0) { $0 + $1.reading.words }
    strongWords = notes.reduce(0) { $0 + $1.reading.strongWords }
    mentions = notes.flatMap(\.reading.mentions).reduce(into: [:]) { counts, mention in
      counts[mention.standing, default: [:]][mention.concept.name, default: 0] += 1
    }
  }
}
