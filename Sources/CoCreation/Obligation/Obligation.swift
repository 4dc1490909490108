package import Values

/// Something that happened, by the pack's `noun.verb`, with the fields it holds: what a duty is judged by.
package struct ObligationEvent: Hashable, Sendable {
  package let name: String
  package let day: Day
  /// The pack's names of what the record of it holds.
  package let has: Set<String>

  package init(_ name: String, on day: Day, has: Set<String> = []) {
    self.name = name
    self.day = day
    self.has = has
  }
}

/// One duty of the pack, towards one person or service, as it stands on a day.
package struct Obligation: Hashable, Sendable {
  package let duty: Duty
  package let status: Status
  /// The latest event that shows it was done, and what the pack asks for that its record does not hold.
  package let evidence: ObligationEvent?
  package let missing: [String]
  /// How many more times it was done than was required: everything past it is beyond.
  package let beyond: Int

  /// Where a duty stands.
  package enum Status: Hashable, Sendable {
    /// Nothing has set it off.
    case notTriggered
    case done
    /// It was set off on this day and has no fixed time.
    case open(since: Day)
    /// It is due by this day.
    case due(by: Day)
    case late(since: Day)
    /// It holds all the time and has no date; the evidence says how often.
    case continuous
  }

  /// Whether missing it is a breach of law that somebody has read; otherwise it only warns.
  package var isHardRule: Bool { duty.isHardRule }
}

extension Duty {
  /// How this duty stands on a day.
  ///
  /// - Parameters:
  ///   - day: The day to look at.
  ///   - events: What has happened, in any order; later days than `day` are not counted.
  ///   - local: A local rule for its time; it may shorten a legal one, and replaces one that is only a default.
  ///   - next: The date that the plan itself states, which wins over a default and may shorten a legal time.
  package func standing(on day: Day, events: [ObligationEvent], local: Span? = nil, next: Day? = nil) -> Obligation {
    let past = events.filter { $0.day <= day }.sorted { $0.day < $1.day }
    let done = past.filter { $0.name == evidence.event }
    let triggered = past.last { $0.name == trigger }?.day
    let isContinuous = trigger == "continuous" || trigger.hasPrefix("calendar")
    guard isContinuous || triggered != nil else { return obligation(.notTriggered, done, required: 0) }
    let since = triggered.map { first in done.filter { $0.day >= first } } ?? done
    guard let deadline = deadline(triggered: triggered, last: since.last?.day, local: local, next: next) else {
      if isContinuous { return obligation(.continuous, since, required: 1) }
      return obligation(since.isEmpty ? .open(since: triggered ?? day) : .done, since, required: 1)
    }
    if period == nil, local == nil, !since.isEmpty { return obligation(.done, since, required: 1) }
    return obligation(day > deadline ? .late(since: deadline) : .due(by: deadline), since, required: 1)
  }

  private func obligation(_ status: Obligation.Status, _ done: [ObligationEvent], required: Int) -> Obligation {
    let last = done.last
    return Obligation(
      duty: self, status: status, evidence: last,
      missing: last.map { event in evidence.mustHave.filter { !event.has.contains($0) } } ?? [],
      beyond: max(0, done.count - required))
  }

  /// The day by which it has to be done next; `nil` if it has no date.
  private func deadline(triggered: Day?, last: Day?, local: Span?, next: Day?) -> Day? {
    let start = last ?? triggered
    // The first time counts by `due`, each further one by `period`.
    let own = last == nil ? due ?? period : period ?? due
    let legal = start.flatMap { start in own.map { $0.end(from: start) } }
    let localDay = start.flatMap { start in local.map { $0.end(from: start) } }
    let wished = next ?? localDay
    guard let legal else { return wished }
    guard let wished else { return legal }
    return binding.isLaw && !isPeriodLocal ? min(legal, wished) : wished
  }
}
