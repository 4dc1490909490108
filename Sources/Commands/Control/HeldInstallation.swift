import Foundation

/// That the server, or another command, holds the folder in which a command was to work.
struct HeldInstallation: Error {
  let folder: String

  /// Gives the command to the server, and says what came of it.
  ///
  /// - Returns: How the process is to end.
  /// - Throws: ``BadInput`` if nobody takes it.
  func handOver(_ arguments: [String]) async throws -> Int32 {
    let request = ControlRequest(arguments: arguments, files: InputFile.read.mapValues { Data($0) })
    guard let answer = await ControlSocket.send(request, to: folder) else {
      throw BadInput("\(folder): another process holds this folder and takes no commands; stop it and run this again.")
    }
    FileHandle.standardOutput.write(Data(answer.output.utf8))
    if !answer.errors.isEmpty { FileHandle.standardError.write(Data((answer.errors + "\n").utf8)) }
    return answer.status
  }
}
