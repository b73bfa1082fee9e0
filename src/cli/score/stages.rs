//! The stage of each dimension and the shortest path onwards.

use super::figures::numbered;
use crate::method::findings::{DimensionFinding, Findings, Stage, StageRaise};
use crate::prose;
use crate::text::{Arg, Texts};

/// One line a dimension; those in progress have no stage to show.
pub fn stages(texts: &Texts, findings: &Findings) -> String {
    let settled = findings.dimensions.iter().filter(|dimension| !dimension.figure.in_progress);
    let line = |dimension: &DimensionFinding| {
        let staged = dimension.staged.as_ref()?;
        Some(line(texts, dimension, staged) + "\n")
    };
    settled.filter_map(line).collect()
}

fn line(texts: &Texts, dimension: &DimensionFinding, staged: &Stage) -> String {
    let name = prose::axis(texts, dimension.axis);
    let stage = numbered(texts, staged.stage);
    let (Some(next), Some(raises)) = (staged.next, staged.raises) else {
        let args = [("name", Arg::Text(&name)), ("stage", Arg::Text(&stage))];
        return texts.with("cli-stage-top", &args);
    };
    let step =
        |raise: &StageRaise| format!("{} {}→{}", raise.item, raise.from.get(), raise.to.get());
    let plan = staged.plan.iter().map(step).collect::<Vec<_>>().join(", ");
    let next = next.get().to_string();
    let args = [
        ("name", Arg::Text(&name)),
        ("stage", Arg::Text(&stage)),
        ("next", Arg::Text(&next)),
        ("raises", Arg::Count(raises as usize)),
        ("plan", Arg::Text(&plan)),
    ];
    texts.with("cli-stage", &args)
}
