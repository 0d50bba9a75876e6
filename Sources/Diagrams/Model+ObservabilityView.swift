import ArchitectureModel
import Facts

extension Model {
  /// Where logs go, and what watches the servers.
  var observabilityView: View {
    var view = View(
      .observability, "Where each server's logs go, off the data path.",
      boundaries: [.region, .zone, .global])
    let settings = all(DiagnosticSetting.self)
    let picks = settings.map {
      View.Flow($0.server, $0.id, .observability, "logs and metrics", caption: "logs, metrics")
    }
    view.step(
      "Diagnostic settings pick the logs: \(pairs(picks))", ["LOG-01", "LOG-14"],
      picks)
    let exports = settings.flatMap { setting in
      setting.sinks.map { View.Flow(setting.id, $0, .observability, "export", caption: "export") }
    }
    view.step(
      "The service exports to \(exports.map { title(of: $0.to) }.distinct.listed) over its own "
        + "channel, outside every virtual network", ["LOG-05", "LOG-04"], exports)
    let alerts = all(Alert.self).map {
      View.Flow($0.server, $0.id, .observability, "is watched by", caption: "metrics")
    }
    view.step(
      "Alerts watch \(alerts.map { title(of: $0.from) }.distinct.listed)", ["RR-11", "HA-33"],
      alerts)
    return view
  }
}
