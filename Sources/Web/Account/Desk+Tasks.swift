import CoCreation
import Ledger
import Localization
import Pages
package import Values

extension Desk {
  /// For how long the account's page tells of tasks that others gave, in days.
  private static var taskDays: Int { 90 }

  /// Whether somebody else gave a task in a service that somebody leads, of which they have not been told; from now on
  /// they have.
  package func tellOfTasks(to account: ID<Account>) async throws -> Bool {
    try await tell(.taskTold, to: account, forDays: Self.taskDays) { entries in
      let today = zone.time(at: entries.now).day
      let given = try entries.tasksGiven(to: account.retyped(), on: today, since: today - Self.taskDays).first
      return given.map { Key($0.said.at, $0.said.id) }
    }
  }

  /// The tasks that others gave lately in the services that somebody leads, the newest first, in words.
  func tasks(for caller: Caller, on today: Day, in entries: any LedgerReading) throws -> [AccountPage.Task] {
    let tongue = Tongue(caller.way.language, caller.way.register)
    return try entries.tasksGiven(to: caller.human, on: today, since: today - Self.taskDays).map { given in
      let (content, said) = (given.said.content, given.said)
      let task = Appointment(
        id: content.appointment, role: content.role, period: content.period, title: content.title)
      return AccountPage.Task(
        by: try said.author.flatMap { try entries.name(of: $0)?.value } ?? "–",
        who: try entries.name(of: given.human)?.value ?? "–", task: try entries.task(of: task, in: tongue.standard),
        on: Dates.in(tongue).near(zone.time(at: said.at).day, today: today))
    }
  }
}

extension LedgerReading {
  /// The tasks in the services that somebody leads that were given by others than who leads them, the newest first: those
  /// of an administrator, of whichever organisation.
  ///
  /// What the command line gave has no giver, and is known on the machine.
  fileprivate func tasksGiven(
    to manager: ID<Human>, on today: Day, since first: Day
  ) throws -> [(human: ID<Human>, said: Said<Appointed>)] {
    let services = try colleague(manager).appointments(on: today).compactMap { task -> ID<Service>? in
      if case .firstLineManager(let service) = task.role { service } else { nil }
    }
    let given = try Set(services).flatMap { service in
      try colleagues(in: service).filter { $0 != manager }.flatMap { human in
        try colleague(human).given.current.filter { said in
          guard said.content.role.service == service, said.day >= first, let giver = said.author else { return false }
          return try !colleague(giver).appointments(on: said.day).contains {
            $0.role == .firstLineManager(service: service)
          }
        }.map { (human: human, said: $0) }
      }
    }
    return given.sorted { ($1.said.at, $1.said.id) < ($0.said.at, $0.said.id) }
  }
}
