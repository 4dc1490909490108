import CoCreation
import Ledger
import Pages
import Values

extension StartMomentPage {
  /// What a moment can be about: what was told of today first, then what is agreed, then what often comes up beside it.
  init(_ record: OpenRecord, from first: Int) throws {
    let coming = try record.comingToday()
    let known = Set(coming.map { FoldedName($0.label) })
    let matters = try record.reader.matters().map { matter in
      let (subject, title) = (MomentSubject.agreement(matter.agreement.id), matter.agreement.opened.content.title)
      return Matter(
        subject.place, label: title.line, picture: title.illustration,
        language: title.language(besides: record.tongue))
    }
    self.init(
      person: record.person.retyped(), name: record.reader.name,
      matters: coming + matters + (try record.frequentMatters(without: known)), isOwn: record.isOwn, from: first)
  }
}

extension OpenRecord {
  /// How many of what often comes up are named.
  private static let frequent = 5
  /// For how many days back something counts as coming up now.
  static let frequentDays = 30
  /// At most so many moments are looked at.
  static let lookedAt = 300

  /// What was told of today, also what is done: it is then that a moment about it is noted.
  fileprivate func comingToday() throws -> [StartMomentPage.Matter] {
    guard standing.may(.read, .day) else { return [] }
    return try reader.supportDay(today).next.current.filter { !$0.content.what.line.isEmpty }.map { said in
      StartMomentPage.Matter(
        MomentSubject.coming(said.id).place, label: said.content.what.line, picture: said.content.what.illustration,
        language: said.content.what.language(besides: tongue))
    }
  }

  /// What moments of the last month that belong to no agreement were about most often; each by its newest moment.
  fileprivate func frequentMatters(without known: Set<FoldedName>) throws -> [StartMomentPage.Matter] {
    // On a shared device what was said is not seen again.
    guard !caller.opensOnlyGiving else { return [] }
    var found: [(name: FoldedName, moment: ID<Moment>, about: Expression, times: Int)] = []
    for told in try recentMoments() {
      guard let noted = told.state.noted.last?.content, noted.isBesidePlan, !noted.about.line.isEmpty else { continue }
      let name = FoldedName(noted.about.line)
      if let index = found.firstIndex(where: { $0.name == name }) {
        found[index].times += 1
      } else if !known.contains(name) {
        found.append((name, told.id(), noted.about, 1))
      }
    }
    // Where two came up as often, the newer comes first: a stable order of what was read newest first.
    let sorted = found.enumerated().sorted { one, other in
      one.element.times != other.element.times
        ? one.element.times > other.element.times : one.offset < other.offset
    }
    return sorted.prefix(Self.frequent).map { _, one in
      StartMomentPage.Matter(
        MomentSubject.like(one.moment).place, label: one.about.line, picture: one.about.illustration,
        language: one.about.language(besides: tongue))
    }
  }

  /// The moments of the last month, the newest first; none for whoever may write of moments but is shown none.
  func recentMoments() throws -> [Told<MomentState>] {
    guard standing.may(.read, .moment) else { return [] }
    return try reader.moments(
      from: today - Self.frequentDays, through: today, .backward, limit: Self.lookedAt
    ).filter(\.state.isNoted)
  }
}

extension MomentNoted {
  fileprivate var isBesidePlan: Bool {
    if case .agreement = origin { false } else { true }
  }
}
