import Values

/// The events and kinds of plans that packs may name: those that the packs of the program name.
package struct PackEvents: Hashable, Sendable {
  package let names: Set<String>
  /// The first words of the events of plans.
  package let prefixes: Set<String>

  package init(of packs: some Sequence<Pack>) {
    names = Set(packs.flatMap { $0.obligations.flatMap { [$0.trigger, $0.evidence.event] } })
    prefixes = Set(packs.flatMap { $0.planTypes.map(\.eventPrefix) })
  }

  /// Whether something may be awaited: a name of theirs, or what happens to plans of one kind, of a plan of another.
  fileprivate func knows(_ event: String, plans: Set<String>) -> Bool {
    if names.contains(event) { return true }
    guard let (prefix, verb) = Self.parts(event), plans.contains(prefix) else { return false }
    return prefixes.contains { names.contains("\($0).\(verb)") }
  }

  /// The noun and the verb of an event; `nil` for what is no event.
  fileprivate static func parts(_ event: String) -> (String, String)? {
    let parts = event.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ isWord($0) }) else { return nil }
    return (String(parts[0]), String(parts[1]))
  }

  fileprivate static func isWord(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }
  }
}

extension Pack {
  /// Checks what a reader of single fields cannot: that there is a rule for everything, and that what is awaited can come.
  func checkSense(_ events: PackEvents?, _ reader: inout PackReader) {
    checkCountry(&reader)
    if languages.isEmpty { reader.fault(.empty, at: "languages") }
    let classes = Set(recordClasses.map(\.recordClass))
    for missing in RecordClass.allCases where !classes.contains(missing) {
      reader.fault(.lacks(missing.rawValue), at: "record_classes")
    }
    checkTimes(&reader)
    checkEvents(events, &reader)
  }

  private func checkCountry(_ reader: inout PackReader) {
    let code = key.code
    if !code.isEmpty, code.wholeMatch(of: /[A-Z]{2}(-[A-Z0-9]{1,3})?/) == nil {
      reader.fault(.notACountry(code), at: "country")
    }
    if let number = emergency?.number, !number.isEmpty, number.wholeMatch(of: /\+?[0-9][0-9 -]{1,18}[0-9]/) == nil {
      reader.fault(.notANumber(number), at: "emergency.number")
    }
  }

  /// Times that end when they begin, and hours where days are counted.
  private func checkTimes(_ reader: inout PackReader) {
    var times: [(span: Span?, path: String)] = []
    times += retentions.enumerated().map { ($1.period, "retention[\($0)].period") }
    times += appeals.enumerated().map { ($1.deadline, "appeals[\($0)].deadline") }
    times += obligations.enumerated().map { ($1.period, "obligations[\($0)].period") }
    times += planTypes.enumerated().map { ($1.reviewPeriod, "plan_types[\($0)].review_period") }
    for time in times {
      guard let span = time.span else { continue }
      if span.isAtOnce {
        reader.fault(.noTime, at: time.path)
      } else if span.hours % 24 != 0 {
        reader.fault(.notDays, at: time.path)
      }
    }
    for (index, ground) in limitGrounds.enumerated() where ground.longest?.isAtOnce == true {
      reader.fault(.noTime, at: "limit_grounds[\(index)].longest")
    }
  }

  private func checkEvents(_ events: PackEvents?, _ reader: inout PackReader) {
    let plans = Set(planTypes.map(\.eventPrefix))
    func check(_ event: String, _ path: String, mayBeAlways: Bool) {
      if event.isEmpty || mayBeAlways && (event == "continuous" || event == "calendar") { return }
      if PackEvents.parts(event) == nil {
        reader.fault(.notAnEvent(event), at: path)
      } else if let events, !events.knows(event, plans: plans) {
        reader.fault(.unknown(event, in: "the packs of the program"), at: path)
      }
    }
    for (index, duty) in obligations.enumerated() {
      check(duty.trigger, "obligations[\(index)].trigger", mayBeAlways: true)
      check(duty.evidence.event, "obligations[\(index)].evidence.event", mayBeAlways: false)
    }
    for (index, plan) in planTypes.enumerated() where !plan.eventPrefix.isEmpty {
      let path = "plan_types[\(index)].event_prefix"
      if !PackEvents.isWord(plan.eventPrefix[...]) {
        reader.fault(.notAnEvent(plan.eventPrefix), at: path)
      } else if let events, !events.prefixes.contains(plan.eventPrefix) {
        reader.fault(.unknown(plan.eventPrefix, in: "the packs of the program"), at: path)
      }
    }
  }
}
