//! The words of the help, from the message files.

use clap::{Arg, Command, CommandFactory};

use super::arguments::Arguments;
use crate::text::Texts;

/// Options of every task come after its own.
const LAST: usize = 100;

/// The command line in one language.
pub fn command(texts: &Texts) -> Command {
    let mut command = worded(Arguments::command(), texts, LAST)
        .about(texts.tr("cli-about"))
        .after_help(texts.tr("cli-after"))
        .subcommand_help_heading(texts.tr("cli-heading-tasks"))
        .subcommand_value_name(texts.tr("cli-value-task"));
    let names: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_owned()).collect();
    for name in &names {
        let about = texts.tr(&format!("cli-about-{name}"));
        command = command.mut_subcommand(name, |task| worded(task, texts, 0).about(about));
    }
    // Only a built command knows the whole of its usage.
    command.build();
    let usage = with_usage(command, texts);
    names
        .iter()
        .fold(usage, |command, name| command.mut_subcommand(name, |task| with_usage(task, texts)))
}

fn worded(command: Command, texts: &Texts, mut order: usize) -> Command {
    let usage = texts.tr("cli-heading-usage");
    let template =
        format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}");
    command.help_template(template).mut_args(|arg| {
        order += 1;
        worded_arg(arg, texts).display_order(order)
    })
}

fn worded_arg(arg: Arg, texts: &Texts) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let section = if arg.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" };
    let takes_value = arg.get_action().takes_values();
    let arg = arg.help(texts.tr(&format!("cli-arg-{id}"))).help_heading(texts.tr(section));
    if takes_value { arg.value_name(texts.tr(&format!("cli-value-{id}"))) } else { arg }
}

fn with_usage(mut command: Command, texts: &Texts) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.split_once(' ').map_or(usage.as_str(), |(_, usage)| usage);
    let usage = usage.replace("[OPTIONS]", &texts.tr("cli-usage-options"));
    command.override_usage(usage)
}
