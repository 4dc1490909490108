internal import Dispatch

/// A queue of its own on which one blocking connection works, so that waiting for the server never holds up other tasks.
package final class Lane: SerialExecutor {
  private let queue: DispatchQueue

  package init(_ label: String) { queue = DispatchQueue(label: label) }

  /// Takes a task's next piece of work.
  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { unsafe job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  /// Ends the process unless it is this lane that runs.
  package func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
