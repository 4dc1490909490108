package import Values

/// Somebody with what they are appointed to, read from their stream.
package struct Colleague: StreamState, Hashable {
  /// Whose stream it is; the stream alone does not say so.
  package private(set) var human: ID<Human>?
  package private(set) var registered = Strand<HumanRegistered>()
  package private(set) var appointments: [Appointment] = []
  /// The one-time codes that were made for the account.
  package private(set) var codes = Strand<CodeIssued>()
  /// The tasks as they were given: by whom, and when.
  package private(set) var given = Strand<Appointed>()

  package init() {}

  /// The same, knowing whose it is.
  package func of(_ human: ID<Human>) -> Colleague {
    var copy = self
    copy.human = human
    return copy
  }

  package mutating func read(_ statement: Statement) {
    registered.read(statement)
    codes.read(statement)
    given.read(statement)
    if let said = statement.of(Appointed.self) {
      let content = said.content
      guard !appointments.contains(where: { $0.id == content.appointment }) else { return }
      appointments.append(
        Appointment(id: content.appointment, role: content.role, period: content.period, title: content.title))
    }
    if let ended = statement.of(AppointmentEnded.self)?.content { end(ended) }
  }

  private mutating func end(_ ended: AppointmentEnded) {
    guard let index = appointments.firstIndex(where: { $0.id == ended.appointment }) else { return }
    let old = appointments[index]
    // An end before the beginning means that it never held.
    let period = Period(first: old.period.first, last: min(old.period.last, ended.last))
    appointments.remove(at: index)
    guard let period else { return }
    appointments.insert(Appointment(id: old.id, role: old.role, period: period, title: old.title), at: index)
  }

  package var name: Text? { registered.last?.content.name }

  /// What they are appointed to on a day; one of them is chosen to act in.
  package func appointments(on day: Day) -> [Appointment] { appointments.filter { $0.period.contains(day) } }
}
