import Dispatch

/// A thread for work that nobody waits for before a page: it reads much at once, and would keep pages from the few
/// threads that tasks share.
package final class JobExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "samspel.jobs", qos: .utility)

  package init() {}

  /// Runs a task's next part after those that were given before.
  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
