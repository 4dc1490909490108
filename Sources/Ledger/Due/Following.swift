package import CoCreation
package import Values

extension Job {
  /// Tells the team, or asks a guide, where the person's time to choose has passed.
  package static func followingDrift(_ work: DueWork) -> Job {
    Job("drift.follow") { round in
      let day = round.day
      try await round.eachPerson { person, entries in
        guard let record = try DueRecord(person, on: day + 1, work, in: entries), record.circle.layer == .on else {
          return nil
        }
        let questions: [Told<DriftState>] = try record.all(.driftQuestion)
        return questions.filter { $0.state.due(on: day + 1) != nil }.map(\.stream).nonEmpty
      } carryOut: { (streams: [ID<Stream>], person, entries) in
        guard let record = try DueRecord(person, on: day + 1, work, in: entries) else { return }
        for stream in streams { try record.perform(FollowUpDrift(), in: stream, entries) }
      }
    }
  }

  /// Announces that a frame ends, early enough to prepare its renewal.
  package static func announcingRenewals(_ work: DueWork) -> Job {
    Job("frame.renewal") { round in
      let day = round.day
      try await round.eachPerson { person, entries in
        guard let record = try DueRecord(person, on: day + 1, work, in: entries) else { return nil }
        let frames: [Told<FrameState>] = try record.all(.frame)
        return frames.filter { $0.state.isToBeRenewed(on: day + 1) }.map(\.stream).nonEmpty
      } carryOut: { (streams: [ID<Stream>], person, entries) in
        guard let record = try DueRecord(person, on: day + 1, work, in: entries) else { return }
        for stream in streams { try record.perform(AnnounceRenewal(), in: stream, entries) }
      }
    }
  }

  /// Passes on concerns whose answer is late, to somebody who has not been asked yet.
  package static func passingOnConcerns(_ work: DueWork) -> Job {
    Job("concern.pass") { round in
      let day = round.day
      try await round.eachPerson { person, entries in
        try DueRecord(person, on: day + 1, work, in: entries)?.lateConcerns().nonEmpty
      } carryOut: { (late: [LateConcern], person, entries) in
        guard let record = try DueRecord(person, on: day + 1, work, in: entries) else { return }
        for concern in late {
          try record.perform(PassOnConcern(answerer: concern.next), in: concern.stream, entries)
        }
      }
    }
  }
}

extension Job {
  /// Passes on wishes that fit no frame and whose answer is late, to somebody who has not been asked yet.
  package static func passingOnFrameQuestions(_ work: DueWork) -> Job {
    Job("frame.question.pass") { round in
      let day = round.day
      try await round.eachPerson { person, entries in
        try DueRecord(person, on: day + 1, work, in: entries)?.lateFrameQuestions().nonEmpty
      } carryOut: { (late: [LateFrameQuestion], person, entries) in
        guard let record = try DueRecord(person, on: day + 1, work, in: entries) else { return }
        for one in late {
          try record.perform(PassOnFrameQuestion(question: one.question, owner: one.next), in: one.stream, entries)
        }
      }
    }
  }
}

/// A wish without an answer, and who is asked next.
private struct LateFrameQuestion: Sendable {
  let stream: ID<Stream>
  let question: ID<Statement>
  let next: ID<Human>
}

extension DueRecord {
  fileprivate func lateFrameQuestions() throws -> [LateFrameQuestion] {
    let frames: [Told<FrameState>] = try all(.frame)
    return try frames.flatMap { told in
      try told.state.openQuestions.filter { told.state.asked($0).due < day }.compactMap { raised in
        let asked = told.state.owners(of: raised)
        let next = try entries.frameAnswerers(of: circle, in: home.service?.id, on: day).first { !asked.contains($0) }
        return next.map { LateFrameQuestion(stream: told.stream, question: raised.id, next: $0) }
      }
    }
  }
}

extension FrameState {
  /// Whether its end is near, has not passed, and has not been announced.
  fileprivate func isToBeRenewed(on day: Day) -> Bool {
    guard let last = content?.last, (last - AnnounceRenewal.daysBefore...last).contains(day) else { return false }
    return !renewals.current.contains { $0.content.last == last }
  }
}

/// A concern without an answer, and who is asked next.
private struct LateConcern: Sendable {
  let stream: ID<Stream>
  let next: ID<Human>
}

extension DueRecord {
  fileprivate func lateConcerns() throws -> [LateConcern] {
    let concerns: [Told<ConcernState>] = try all(.concern)
    return try concerns.filter { $0.state.isLate(on: day) }.compactMap { told in
      try next(for: told.state).map { LateConcern(stream: told.stream, next: $0) }
    }
  }

  /// Those who may answer, one after another: the manager, the key worker, a representative, others of the team.
  ///
  /// It never reaches those it concerns, and nobody is asked twice.
  private func next(for concern: ConcernState) throws -> ID<Human>? {
    let raised = concern.raised.last?.content
    let asked = Set(concern.passedOn.current.map(\.content.answerer) + [raised?.answerer].compactMap { $0 })
    let concerned = Set(raised?.concerns ?? [])
    return try candidates().first { !asked.contains($0) && !concerned.contains($0) }
  }

  private func candidates() throws -> [ID<Human>] {
    let members = circle.members(on: day).map(\.member)
    let managers = try home.service.map { try entries.managers(of: $0.id, on: day) } ?? []
    let keyWorkers = members.filter(\.role.isKeyWorker).map(\.human)
    let representatives = members.filter { if case .representative = $0.role { true } else { false } }.map(\.human)
    let team = members.filter { if case .professional = $0.role { true } else { false } }.map(\.human)
    return managers + keyWorkers + representatives + team
  }
}

extension LedgerReading {
  /// The first-line managers of a service on a day.
  package func managers(of service: ID<Service>, on day: Day) throws -> [ID<Human>] {
    try colleagues(in: service).filter { human in
      try colleague(human).appointments(on: day).contains { $0.role == .firstLineManager(service: service) }
    }
  }
}
