package import CoCreation
package import Values

extension Reader {
  /// Whether whoever reads may read a stream of this person's, by the rights of what it is about.
  package func shows(_ stream: ID<Stream>) throws(LedgerFault) -> Bool {
    if stream == .circle(of: person) { return standing.may(.read, .circle) }
    guard let first = try entries.entries(of: stream, limit: 1).first, first.header.particulars.person == person
    else { return false }
    switch Subject(first: first.header.particulars.kind.name) {
    case .moment: return standing.may(.read, .moment, shown: isShown(.moment(id: stream.retyped())))
    case .plan: return standing.may(.read, .plan, shown: isShown(.plan(id: stream.retyped())))
    case .frame: return standing.may(.read, .frame, shown: isShown(.frame(id: stream.retyped())))
    case .sighting: return standing.may(.read, .sign, shown: isShown(.sighting(id: stream.retyped())))
    case .limit: return standing.may(.read, .limit)
    case .day: return standing.may(.read, .day)
    case .driftQuestion: return standing.kind == .person
    case .concern:
      return try entries.state(of: stream, as: ConcernState.self).isSeen(by: standing)
    case .asking, .access, nil: return standing.kind == .person
    }
  }

  /// What of the record a stream of this person's is, as it is told under "Who has looked"; `nil` for what belongs to no
  /// part of it: the person's name and face, which lists of persons show.
  package func matter(of stream: ID<Stream>) throws(LedgerFault) -> Matter? {
    switch try entries.subject(of: stream) {
    case .moment: .moment
    case .plan: .plan
    case .frame: .frame
    case .sighting: .sign
    case .limit: .limit
    case .day: .day
    case .driftQuestion: .driftQuestion
    case .concern: .concern
    case .asking: .answer
    case .access: .accessLog
    case nil: nil
    }
  }
}

extension LedgerReading {
  /// What a stream is about, by how it begins; `nil` if it is empty, or of what a person has one.
  func subject(of stream: ID<Stream>) throws(LedgerFault) -> Subject? {
    guard let first = try entries(of: stream, limit: 1).first else { return nil }
    return Subject(first: first.header.particulars.kind.name)
  }
}
