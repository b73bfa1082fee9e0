//! Who runs the jobs: a thread that owns the document, or the caller itself in tests and on the
//! command line.

use std::{
    sync::mpsc::{Receiver, Sender, channel},
    thread::JoinHandle,
};

use super::job::{Desk, Job, Outcome};

/// Runs jobs in the order they were sent.
pub trait Engine {
    /// Sends a job.
    fn send(&mut self, job: Job);
    /// What has come of the jobs since.
    fn outcomes(&mut self) -> Vec<Outcome>;
}

/// Runs each job at once.
pub struct InlineEngine {
    desk: Desk,
    outcomes: Vec<Outcome>,
}

impl InlineEngine {
    /// An engine that runs jobs on the calling thread.
    pub fn new(desk: Desk) -> Self {
        Self { desk, outcomes: Vec::new() }
    }
}

impl Engine for InlineEngine {
    fn send(&mut self, job: Job) {
        self.outcomes.extend(self.desk.run(job));
    }

    fn outcomes(&mut self) -> Vec<Outcome> {
        std::mem::take(&mut self.outcomes)
    }
}

/// Runs jobs on a thread of its own, which owns the document.
pub struct ThreadEngine {
    jobs: Option<Sender<Job>>,
    outcomes: Receiver<Outcome>,
    thread: Option<JoinHandle<()>>,
}

impl ThreadEngine {
    /// Starts the thread; `wake` is called whenever something has come of a job.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn start(desk: Desk, wake: impl Fn() + Send + 'static) -> std::io::Result<Self> {
        let (jobs, inbox) = channel();
        let (outbox, outcomes) = channel();
        let work = move || work(desk, &inbox, &outbox, wake);
        let thread = std::thread::Builder::new().name("document".into()).spawn(work)?;
        Ok(Self { jobs: Some(jobs), outcomes, thread: Some(thread) })
    }
}

fn work(mut desk: Desk, inbox: &Receiver<Job>, outbox: &Sender<Outcome>, wake: impl Fn()) {
    while let Ok(job) = inbox.recv() {
        if let Some(outcome) = desk.run(job) {
            // Nobody listens any more only while the program ends; the jobs are still done.
            let _ = outbox.send(outcome);
        }
        wake();
    }
}

impl Engine for ThreadEngine {
    fn send(&mut self, job: Job) {
        if let Some(jobs) = &self.jobs {
            let _ = jobs.send(job);
        }
    }

    fn outcomes(&mut self) -> Vec<Outcome> {
        self.outcomes.try_iter().collect()
    }
}

impl Drop for ThreadEngine {
    /// Waits until everything that was sent is on disk.
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
