import CoCreation
import Ledger
import Pages
import Values

extension Registrar {
  /// A colleague whose account they may look after.
  ///
  /// - Parameter service: The service in which, for whoever leads it.
  func colleague(_ id: ID<Human>, in service: ID<Service>?) throws -> Colleague {
    try allow(.read, .account, in: service)
    let colleague = try entries.colleague(id)
    guard colleague.name != nil else { throw Trouble(.notFound) }
    if let own {
      guard colleague.appointments.contains(where: { $0.role.service == own }) else { throw Denial.noRelation }
    } else if only != nil {
      guard try colleague.appointments.contains(where: { try covers($0) }) else { throw Denial.noRelation }
    }
    return colleague
  }

  /// The organisation for which they act.
  var answering: Organisation {
    get throws {
      guard let task = caller.appointment else { throw Denial.noRelation }
      return try entries.organisation(of: task.role)
    }
  }

  /// Whether they may end a task.
  func mayEnd(_ task: Appointment) throws -> Bool {
    guard standing.may(.arrange, .account) else { return false }
    if let own { return task.role == .professional(service: own) }
    return try covers(task)
  }

  /// Lets on whoever may make a one-time code for an account: a code opens it with everything that it may do.
  ///
  /// Whoever leads a service does so for those who are professionals there and nothing else, an administrator for those
  /// with tasks in the own organisation and nowhere else.
  func allowCode(for id: ID<Human>, in service: ID<Service>?) throws {
    try allow(.arrange, .account, in: service)
    let tasks = try colleague(id, in: service).appointments.filter { $0.period.last >= today }
    guard own != nil || only != nil else { return }
    let areOwn = try tasks.allSatisfy { task in
      if own == nil { return try covers(task) }
      if case .professional = task.role { return true }
      return false
    }
    guard areOwn, !tasks.isEmpty, try entries.persons(knownBy: id).allSatisfy({ try isOurs($0, for: id) }) else {
      throw Denial.noRelation
    }
  }

  /// Whether a person for whom an account opens something beside work is one of the own service or organisation.
  private func isOurs(_ person: ID<Person>, for human: ID<Human>) throws -> Bool {
    let circle = try entries.circle(of: person)
    guard circle.hasOwnPlace(for: human, on: today) else { return true }
    if let own { return circle.isSupported(by: own, on: today) }
    return try covers(home(of: person).organisation.id)
  }

  /// Whether a task is in an organisation that they look after.
  private func covers(_ task: Appointment) throws -> Bool { covers(try entries.organisation(of: task.role).id) }
}

extension LedgerReading {
  /// The organisation in which a task is.
  ///
  /// - Throws: ``Trouble`` if there is no such place.
  func organisation(of role: StaffRole) throws -> Organisation {
    switch role {
    case .professional(let service), .firstLineManager(let service): return try place(service).organisation
    case .decisionMaker(let id), .administrator(let id), .researcher(let id):
      guard let organisation = try organisation(id) else { throw Trouble(.notFound) }
      return organisation
    }
  }
}

extension LedgerWriting {
  /// Gives somebody who has none a name to sign in with, made of their own name: relatives, representatives, guides.
  func nameAccount(of id: ID<Human>) throws {
    guard try credentials(of: id.retyped())?.name == nil, let name = try name(of: id) else { return }
    let base = FoldedName(name.value).words.joined(separator: ".")
    for number in 1...99 {
      let name = number == 1 ? base : "\(base)\(number)"
      if try credentials(named: name) == nil, try open(Credentials(account: id.retyped(), name: name)) { return }
    }
    throw Trouble(.unusable)
  }
}

extension FormReader {
  /// The name one signs in with: letters, digits, point and hyphen; `nil` if it cannot be one, which is noted.
  mutating func signInName() -> String? {
    let name = SignInName.folded(form["signInName"] ?? "")
    guard !name.isEmpty else {
      fault("signInName", .empty)
      return nil
    }
    guard name.unicodeScalars.count <= 60 else {
      fault("signInName", .tooLong(limit: 60))
      return nil
    }
    let isReadable = name.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || ".-_@".unicodeScalars.contains(scalar)
    }
    guard isReadable else {
      fault("signInName", .unreadable)
      return nil
    }
    return name
  }
}
