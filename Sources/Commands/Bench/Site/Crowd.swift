import Glibc

/// Many browsers at once, watched by one thread, so that measuring costs the machine as little as it can.
///
/// A thread for each of them would have the machine change between them as often as the site answers.
struct Crowd {
  private typealias Time = ContinuousClock.Instant

  private let visitors: [Visitor]
  private let requests: [[UInt8]]
  private let pace: Duration?
  private let started = ContinuousClock.now
  /// How often each has asked, and when it began to wait for the answer.
  private var turns: [Int]
  private var begun: [Time]
  /// Who will ask again, but is not to yet.
  private var resting: Set<Int> = []
  /// How many are waiting for an answer.
  private var asking = 0
  private var waits: [Double] = []

  /// - Parameters:
  ///   - ports: Where to connect to, one browser after the other.
  ///   - requests: What is asked: each browser takes the next of them that no other does.
  ///   - pace: How often each asks; `nil` if it asks again as soon as it is answered.
  init(_ count: Int, at ports: [Int], asking requests: [[UInt8]], pace: Duration?) throws {
    visitors = try (0..<count).map { try Visitor(port: ports[$0 % ports.count]) }
    self.requests = requests
    self.pace = pace
    turns = Array(repeating: 0, count: count)
    begun = Array(repeating: started, count: count)
  }

  /// Asks everything.
  ///
  /// - Returns: How long each answer took, in milliseconds. Where there is a pace it counts from when the question was
  ///   due, so that a slow answer is not hidden by the next question's being sent late.
  /// - Throws: ``BadInput`` if an answer is not the one that was expected: then the figure would mean nothing.
  mutating func run(expecting status: Int) throws -> [Double] {
    var watched = visitors.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    for number in visitors.indices { try goOn(number) }
    while asking > 0 || !resting.isEmpty {
      let now = ContinuousClock.now
      for number in resting where begun[number] <= now { try ask(number) }
      guard poll(&watched, nfds_t(watched.count), patience(until: resting.map { begun[$0] }.min())) > 0 else {
        continue
      }
      for number in visitors.indices where watched[number].revents != 0 {
        guard let answer = try visitors[number].readAnswer() else { continue }
        guard answer.status == status else { throw BadInput("an answer was \(answer.status) and not \(status).") }
        waits.append((ContinuousClock.now - begun[number]) / .milliseconds(1))
        asking -= 1
        try goOn(number)
      }
    }
    return waits
  }

  /// Lets a browser ask its next question, or rest until that is due.
  private mutating func goOn(_ number: Int) throws {
    guard number + turns[number] * visitors.count < requests.count else { return }
    begun[number] = .now
    guard let pace else { return try ask(number) }
    // Not all in the same moment.
    begun[number] = started + pace * turns[number] + pace * number / visitors.count
    resting.insert(number)
  }

  private mutating func ask(_ number: Int) throws {
    resting.remove(number)
    try visitors[number].send(requests[number + turns[number] * visitors.count])
    turns[number] += 1
    asking += 1
  }

  /// How long to wait for an answer at most, in milliseconds: not beyond the time of the next question.
  private func patience(until due: Time?) -> Int32 {
    guard let due else { return -1 }
    let left = (due - .now) / .milliseconds(1)
    if left >= 1 { return Int32(left) }
    // What is shorter than poll can wait is slept in parts.
    if left > 0 { usleep(UInt32(min(50, left * 1000))) }
    return 0
  }
}
