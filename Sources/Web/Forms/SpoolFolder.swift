import Glibc
package import NIOPosix

/// Where files wait that visitors send, until they are taken or forgotten.
///
/// A file has no name there from its first moment, so nothing is left behind, whatever happens to the process.
package struct SpoolFolder: Sendable {
  private let path: String
  private let threads: NIOThreadPool

  /// Uses a folder that exists and that nobody else can read.
  package init(path: String, threads: NIOThreadPool = .singleton) {
    self.path = path
    self.threads = threads
  }

  /// What stands for a file that is not kept.
  var nothing: SpooledFile { .nothing(threads: threads) }

  /// Makes an empty file.
  ///
  /// - Throws: ``SpoolFault`` if the folder takes none.
  func file() throws -> SpooledFile {
    var template = Array("\(path)/sent-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SpoolFault(code: errno) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return SpooledFile(descriptor: descriptor, threads: threads)
  }
}

/// Why a sent file could not be kept: the disk may be full, or nothing may be written in the folder.
package struct SpoolFault: TellsTrouble, Equatable {
  /// The system's own number of the fault.
  package let code: Int32

  package var trouble: Trouble.Kind {
    switch code {
    case ENOSPC, EDQUOT: .full
    case EACCES, EPERM, EROFS, ENOENT, ENOTDIR: .noFiles
    default: .unavailable(seconds: 60)
    }
  }
}
