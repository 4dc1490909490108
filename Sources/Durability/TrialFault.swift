/// What keeps a trial from being made; never what a trial finds.
package enum TrialFault: Error, Hashable, Sendable {
  /// The file for acknowledgements cannot be made; the number is the system's.
  case noOutput(Int32)
  /// The writer's process cannot be started; the number is the system's.
  case noWriter(Int32)
  /// The writer ended by itself before it was to be killed, with this status of `waitpid`.
  case writerEnded(status: Int32)
  /// The writer told nothing for so many seconds.
  case writerSilent(seconds: Int)
}

extension TrialFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noOutput(let number): "The file for acknowledgements cannot be made (error \(number) of the system)."
    case .noWriter(let number): "The writer cannot be started (error \(number) of the system)."
    case .writerEnded(let status): "The writer ended by itself with status \(status) before it was killed."
    case .writerSilent(let seconds): "The writer told nothing for \(seconds) seconds."
    }
  }
}
