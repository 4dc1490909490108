import Foundation
import Testing

/// Entering people from the command line, as somebody does it who sets an installation up.
struct RegisterCommandsTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private static let services = """
    service,organisation,kind,country,zone,gives
    ,Board of the town,authority,SE,,
    Willow house,Care of the town,publicProvider,SE,Europe/Stockholm,boende_vuxna
    """
  private static let staff = """
    name,sign_in,role,unit,last,title
    Kim Test,kim,professional,Willow house,2099-01-01,assistant
    Mona Test,mona,manager,Willow house,2099-01-01,
    Dan Test,dan,decision-maker,Board of the town,2099-01-01,
    """
  private static let persons = """
    key,name,service,key_worker
    17,Maja,Willow house,kim
    18,Omar,Willow house,
    """

  @Test func `the first account brings its organisation and a code, once`() throws {
    try inFolder { folder in
      let add = ["staff", "add", "--administrator", "--name", "Ada Test", "--data", folder]
      let without = try Program.run(add)
      #expect(without.status == 2)
      #expect(without.errors.contains("--organisation"))
      let first = try Program.run(add + ["--organisation", "Board of the town", "--country", "se"])
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.output.contains(/: [0-9A-Z]{10}\n$/))
      let again = try Program.run(add)
      #expect(again.status == 2)
      #expect(again.errors.contains("staff code"))
      let code = try Program.run(["staff", "code", "ada test", "--data", folder])
      #expect(code.status == 0, "\(code.errors)")
      #expect(try Program.run(["staff", "code", "nobody", "--data", folder]).status == 2)
      #expect(try Program.run(["verify", "--data", folder]).status == 0)
    }
  }

  @Test func `what cannot be entered leaves neither a store nor a key`() throws {
    try inFolder { folder in
      let add = ["staff", "add", "--administrator", "--name", "Ada Test", "--data", folder]
      for wrong in [
        [], ["--organisation", "Board"], ["--organisation", "Board", "--country", "xx"],
        ["--organisation", "Board", "--country", "se", "--kind", "bakery"],
        ["--organisation", "Board", "--country", "se", "--last", "2001-01-01"],
      ] {
        let run = try Program.run(add + wrong)
        #expect(run.status == 2 && run.errors.split(separator: "\n").count == 1, "\(run)")
        #expect(!FileManager.default.fileExists(atPath: folder))
      }
    }
  }

  @Test func `the settings file says where the installation is, as for the server`() throws {
    try inFolder { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let file = folder + "/samspel.conf"
      try "data = \(folder)/store\nzone = Europe/Tallinn\nport = 8081\n".write(
        toFile: file, atomically: true, encoding: .utf8)
      let add = [
        "staff", "add", "--administrator", "--name", "Ada Test", "--organisation", "Board", "--country", "se",
        "--settings", file,
      ]
      let first = try Program.run(add)
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.output.contains("/sign-in/forgotten"))
      #expect(FileManager.default.fileExists(atPath: folder + "/store/ledger.sqlite"))
      #expect(try Program.run(["verify", "--settings", file]).status == 0)
      #expect(try Program.run(["verify", "--settings", file, "--data", folder]).status == 2, "what is said here wins")
      try "dota = here\n".write(toFile: file, atomically: true, encoding: .utf8)
      let wrong = try Program.run(add)
      #expect(wrong.status == 2 && wrong.errors.contains("samspel.conf:1"))
      try "database = host=127.0.0.1 port=1 dbname=nowhere\n".write(toFile: file, atomically: true, encoding: .utf8)
      let away = try Program.run(add + ["--data", folder + "/other"])
      #expect(away.status == 2 && away.errors.contains("database"), "no store is made beside the database")
      #expect(!FileManager.default.fileExists(atPath: folder + "/other/ledger.sqlite"))
    }
  }

  /// One thing that is wrong in a list, and what is said of it.
  private static let wrong: [(kind: String, list: String, said: String)] = [
    (
      "staff", "name,sign_in,role,unit,last\nKurt,kim,manager,Willow house,2099-01-01",
      "row 2, column name: kim is the sign-in name of Kim Test, and not of Kurt"
    ),
    (
      "staff", "name,sign_in,role,unit,last\nNew Test,new,manager,Willow house,9999-12-31",
      "last: expected a day from 1900-01-01 to 2199-12-31, found \"9999-12-31\""
    ),
    (
      "staff", "name,sign_in,role,unit,first,last\nNew Test,new,manager,Willow house,1700-01-01,2099-01-01",
      "first: expected a day from 1900-01-01"
    ),
    (
      "staff", "name,role,unit,last,phone\nNew Test,manager,Willow house,2099-01-01,1", "phone: there is no such column"
    ),
    (
      "persons", "key,name,service,keyworker\n30,Vera,Willow house,kim",
      "keyworker: there is no such column; the columns are key, name, service, first, language, register, density, "
        + "key_worker, decision_maker"
    ),
    ("persons", "key,name,service\n30,Vera,Willow house\n30,Viktor,Willow house", "\"30\" stands in row 2 already"),
    ("persons", "key,name,service,first\n30,Vera,Willow house,1700-01-01", "first: expected a day from 1900-01-01"),
    (
      "services", "service,organisation,zon\nElm house,Care of the town,Europe/Stockholm",
      "zon: there is no such column"
    ),
  ]

  @Test func `what is wrong in a list is named with its row and column, and nothing of the list is entered`() throws {
    try inFolder { folder in
      for (kind, list) in [("services", Self.services), ("staff", Self.staff)] {
        #expect(try Program.run(["import", kind, "-", "--data", folder], input: list).status == 0)
      }
      for (kind, list, said) in Self.wrong {
        let run = try Program.run(["import", kind, "-", "--data", folder], input: list)
        #expect(run.status == 2 && run.errors.contains(said), "\(run.errors)")
        #expect(run.errors.contains("Nothing was entered."))
      }
      let twice = "key,name,service\n30,Vera,Willow house\n30,Vera,Willow house"
      let run = try Program.run(["import", "persons", "-", "--data", folder], input: twice)
      #expect(run.output == "1 entered; 1 were there already.\n", "\(run.errors)")
    }
  }

  @Test func `a list is entered as a spreadsheet saves it, with what it leaves below`() throws {
    try inFolder { folder in
      let services =
        "\u{FEFF}service;organisation;kind;country\r\nBj\u{F6}rken;Staden;publicProvider;SE\r\n;;;\r\n ; ;;\r\n"
      let first = try Program.run(["import", "services", "-", "--data", folder], input: services)
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.output.hasPrefix("1 entered; 0 "))
      // The other way of writing the same letter finds the same service.
      let persons = "key;name;service\r\n1;\"Bo; \"\"Bosse\"\"\";BJO\u{308}RKEN\r\n;;\r\n"
      let second = try Program.run(["import", "persons", "-", "--data", folder], input: persons)
      #expect(second.status == 0 && second.output.hasPrefix("1 entered; 0 "), "\(second)")
      let broken = "key;name;service\r\n2;\"Maja\nAnn\";Bj\u{F6}rken\r\n"
      let third = try Program.run(["import", "persons", "-", "--data", folder], input: broken)
      #expect(third.status == 2 && third.errors.contains("row 2, column name"), "\(third)")
      let empty = try Program.run(["import", "persons", "-", "--data", folder], input: "key;name;service\r\n;;\r\n")
      #expect(empty.status == 2 && empty.errors.contains("no row below"), "\(empty)")
    }
  }

  @Test func `lists are entered, and entered again they are there already`() throws {
    try inFolder { folder in
      for (kind, list, count) in [
        ("services", Self.services, 2), ("staff", Self.staff, 3), ("persons", Self.persons, 2),
      ] {
        for new in [count, 0] {
          let run = try Program.run(["import", kind, "-", "--data", folder], input: list)
          #expect(run.status == 0, "\(run.errors)")
          #expect(run.output == "\(new) entered; \(count - new) were there already.\n")
        }
      }
      #expect(try Program.run(["rebuild", "--data", folder]).status == 0)
      #expect(try Program.run(["rebuild", "nothing", "--data", folder]).status == 2)
      #expect(try Program.run(["verify", "--data", folder]).status == 0)
    }
  }

  @Test func `a person comes without a service, with the authority's decision maker`() throws {
    try inFolder { folder in
      for (kind, list) in [("services", Self.services), ("staff", Self.staff)] {
        #expect(try Program.run(["import", kind, "-", "--data", folder], input: list).status == 0)
      }
      let persons = "key,name,service,decision_maker\n19,Vera,,dan\n20,Wilma,Willow house,dan\n"
      let run = try Program.run(["import", "persons", "-", "--data", folder], input: persons)
      #expect(run.output == "2 entered; 0 were there already.\n", "\(run.errors)")
      let wrong = "key,name,service,decision_maker\n21,Xerxes,,\n22,Yrsa,,kim\n"
      let refused = try Program.run(["import", "persons", "-", "--data", folder], input: wrong)
      #expect(refused.status == 2)
      #expect(refused.errors.contains("service") && refused.errors.contains("decides for no authority"))
    }
  }

  @Test func `every wrong row is named, and nothing of the file is entered`() throws {
    try inFolder { folder in
      _ = try Program.run(["import", "services", "-", "--data", folder], input: Self.services)
      let wrong =
        Self.staff + "\nEva Test,eva,professional,Birch house,2099-01-01,\nUlf Test,ulf,boss,Willow house,2099-01-01,"
        + "\nIda Test,ida,professional,Willow house,soon,"
      let run = try Program.run(["import", "staff", "-", "--data", folder], input: wrong)
      #expect(run.status == 2)
      #expect(run.errors.contains("row 5, column unit"))
      #expect(run.errors.contains("row 6, column role"))
      #expect(run.errors.contains("row 7, column last"))
      #expect(run.errors.contains("Nothing was entered."))
      let after = try Program.run(["import", "staff", "-", "--data", folder], input: Self.staff)
      #expect(after.output == "3 entered; 0 were there already.\n")
    }
  }
}
