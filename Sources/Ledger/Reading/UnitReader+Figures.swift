import Balance
package import CoCreation
import Values

extension UnitReader {
  private typealias Tally = TeamTally<ID<Person>>

  /// What the unit may tell of itself today: counts over all its persons, of which no few can be told apart.
  ///
  /// A figure is told anew once at least five persons differ from each time it was told before, or nobody does; until then
  /// it stands as it was told last. No figure has fewer than five persons on a side.
  ///
  /// - Parameters:
  ///   - pack: The pack by which duties stand.
  ///   - tellings: Each time that figures of the unit were told, the first first.
  package func figures(by pack: Pack, after tellings: [Said<ProfileFiguresTold>]) throws -> [ProfileFigure] {
    if let denial = standing.denial(of: .read, .unitPattern) { throw denial }
    let grounds = try grounds()
    func figure(_ what: ProfileFigure.What, _ part: (DutyGround, Day) -> Tally.Part) -> ProfileFigure? {
      func count(_ day: Day) -> Tally {
        Tally(
          grounds.mapValues { $0.through(day) }.filter { $0.value.isSupported(by: service.id, on: day) }
            .mapValues { part($0, day) })
      }
      return Self.figure(what, tellings, on: standing.day, count)
    }
    let figures = [
      figure(.obligationsMet) { ground, day in Self.met(ground.duties(by: pack, on: day)) },
      figure(.tookPartInPlan) { ground, _ in Self.tookPart(in: ground.plan) },
    ]
    return figures.compactMap { $0 }
  }

  /// Everybody whom the service supports or has supported: whoever left was counted in what was told before.
  private func grounds() throws -> [ID<Person>: DutyGround] {
    var grounds: [ID<Person>: DutyGround] = [:]
    for person in try entries.persons(supportedBy: service.id) {
      grounds[person] = try DutyGround(of: person, in: service.id, entries)
    }
    return grounds
  }

  /// A figure as it may be told now: anew, as it was told last, or not at all.
  private static func figure(
    _ what: ProfileFigure.What, _ tellings: [Said<ProfileFiguresTold>], on day: Day, _ count: (Day) -> Tally
  ) -> ProfileFigure? {
    let now = count(day)
    let told = tellings.map(\.content).compactMap { telling in
      telling.figures.first { $0.what == what }.map { (figure: $0, until: $0.until ?? telling.until) }
    }
    let mayChange = told.allSatisfy { earlier in
      now.mayBeTold(after: count(earlier.until), told: (earlier.figure.count, earlier.figure.total))
    }
    guard mayChange else {
      let last = tellings.last?.content
      return last?.figures.first { $0.what == what && $0.isOverEnough }.map { figure in
        ProfileFigure(what: what, count: figure.count, total: figure.total, until: figure.until ?? last?.until)
      }
    }
    let figure = ProfileFigure(what: what, count: now.count, total: now.total)
    return now.persons >= TeamRelease.fewestPersons && figure.isOverEnough ? figure : nil
  }

  /// Duties that were done, of those that have fallen due.
  private static func met(_ duties: [Obligation]) -> Tally.Part {
    let areDone = duties.compactMap { duty -> Bool? in
      switch duty.status {
      case .done, .due: duty.evidence == nil ? nil : true
      case .late: false
      case .notTriggered, .open, .continuous: nil
      }
    }
    return Tally.Part(count: areDone.count { $0 }, of: areDone.count)
  }

  /// Whether the person took part in the plan, where there is one.
  private static func tookPart(in plan: PlanState?) -> Tally.Part {
    guard let plan else { return Tally.Part(count: 0, of: 0) }
    return switch plan.participations.last?.content.participation {
    case .tookPart, .inParts: Tally.Part(count: 1, of: 1)
    case .saidNo, .didNot, nil: Tally.Part(count: 0, of: 1)
    }
  }
}
