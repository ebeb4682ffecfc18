use std::io::{self, ErrorKind, Write};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use std::{env, error::Error};

use anyhow::{Chain, Context, bail};
use eventsource_stream::{Event, EventStreamError, Eventsource};
use futures::StreamExt;
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};
use tokio::time::{Instant, error::Elapsed, sleep, timeout, timeout_at};
use tracing::{info, warn};

const MAX_ATTEMPTS: u32 = 7; // requests in all, with the first
const FIRST_DELAY: Duration = Duration::from_millis(1_000); // doubles with each retry
const MAX_DELAY: Duration = Duration::from_millis(30_000);
const RETRY_AFTER_CAP: Duration = Duration::from_secs(60); // or give up
// As with most APIs, what timed out may be billed, and its retry too.
const TIMEOUT: Duration = Duration::from_secs(300); // to the first event, and on
const TOTAL_TIME: Duration = Duration::from_secs(600); // until the first text

const RETRYABLE_STATUSES: [u16; 5] = [429, 500, 502, 503, 504];
// Of a 429 that waiting does not cure.
const QUOTA_CODES: [&str; 4] = [
    "insufficient_quota",
    "insufficient_balance",
    "insufficient_credits",
    "billing_hard_limit_reached",
];

#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// An error, or a 200 that is no stream: it may have been paid for.
    #[error("{status}, request id {request_id}: {body:.500}")]
    Response {
        status: StatusCode,
        request_id: String,
        retry_after: Duration,
        body: String,
    },
    /// An error event, or a stream without a text or an end.
    #[error("200, request id {request_id}, in the stream: {event:.500}")]
    Failed { request_id: String, event: String },
    /// Nothing in time, or a stream that broke off.
    #[error("no whole answer, request id {request_id}")]
    Lost {
        request_id: String,
        source: anyhow::Error,
    },
}

impl StreamError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Response { status, body, .. } => {
                RETRYABLE_STATUSES.contains(&status.as_u16()) && !is_quota(body)
            }
            Self::Failed { .. } => false,
            Self::Lost { source, .. } => {
                source.is::<Elapsed>() || source.downcast_ref().is_some_and(is_lost)
            }
        }
    }

    fn retry_after(&self) -> Duration {
        match self {
            Self::Response { retry_after, .. } => *retry_after,
            _ => Duration::ZERO,
        }
    }
}

fn is_quota(body: &str) -> bool {
    let data: Value = serde_json::from_str(body).unwrap_or_default();
    let is_named = |name: &str| data["error"]["code"] == name || data["error"]["type"] == name;
    QUOTA_CODES.into_iter().any(is_named)
}

/// Of the body only its bytes are decoded: what fails there was cut.
fn is_lost(error: &reqwest::Error) -> bool {
    (error.is_request() || error.is_decode()) && !is_refused_by_tls(error)
}

/// Finds a bad certificate, which to reqwest is a lost connection, too.
fn is_refused_by_tls(error: &(dyn Error + 'static)) -> bool {
    let Some(error) = error.downcast_ref::<io::Error>() else {
        return error.source().is_some_and(is_refused_by_tls);
    };
    let inner = error.get_ref(); // which is not its source
    error.kind() == ErrorKind::InvalidData || inner.is_some_and(|inner| is_refused_by_tls(inner))
}

fn header<'a>(response: &'a Response, name: &str) -> Option<&'a str> {
    response.headers().get(name)?.to_str().ok()
}

fn retry_after(header: &str) -> Duration {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if let (true, Ok(seconds)) = (header.split('.').all(is_digits), header.parse::<f64>()) {
        return Duration::from_secs_f64(seconds.min(1e9)); // or infinity
    }
    let date = httpdate::parse_http_date(header).unwrap_or(UNIX_EPOCH);
    date.duration_since(SystemTime::now()).unwrap_or_default() // or long ago
}

async fn within<T>(
    limit: Instant,
    work: impl Future<Output = reqwest::Result<T>>,
) -> anyhow::Result<T> {
    Ok(timeout_at(limit, work).await??)
}

async fn stream_once(
    request: RequestBuilder,
    deadline: Instant,
    has_text: &mut bool,
    on_text: impl FnMut(&str),
) -> Result<(), StreamError> {
    let limit = deadline.min(Instant::now() + TIMEOUT);
    let lost = |source, request_id| StreamError::Lost { request_id, source };
    let response = within(limit, request.send()).await;
    let response = response.map_err(|source| lost(source, "none".into()))?;
    let status = response.status();
    let request_id: String = header(&response, "x-request-id").unwrap_or("none").into();
    let retry_after = retry_after(header(&response, "retry-after").unwrap_or_default());
    let kind = header(&response, "content-type").unwrap_or_default();
    if status.is_success() && kind.starts_with("text/event-stream") {
        info!("{status}, request id {request_id}");
        return match read_events(response, limit, deadline, has_text, on_text).await {
            Ok(None) => Ok(()),
            Ok(Some(event)) => Err(StreamError::Failed { request_id, event }),
            Err(source) => Err(lost(source, request_id)),
        };
    }
    let body = within(limit, response.text()).await;
    Err(StreamError::Response {
        status,
        request_id,
        retry_after,
        body: body.unwrap_or_default(), // an error, if cut
    })
}

/// Returns what is wrong, if the API itself ends its answer badly.
async fn read_events(
    response: Response,
    mut limit: Instant,
    deadline: Instant,
    has_text: &mut bool,
    mut on_text: impl FnMut(&str),
) -> anyhow::Result<Option<String>> {
    let mut events = response.bytes_stream().eventsource();
    while let Some(event) = timeout_at(limit, events.next()).await? {
        let Event { event, data, .. } = match event {
            Ok(event) => event,
            Err(EventStreamError::Transport(error)) => return Err(error.into()),
            Err(error) => return Ok(Some(format!("no event: {error}"))),
        };
        let chunk: Value = serde_json::from_str(&data).unwrap_or_default();
        if !chunk.is_object() || !chunk["error"].is_null() || event == "error" {
            return Ok(Some(data));
        }
        let choice = &chunk["choices"][0];
        let text = choice["delta"]["content"].as_str().unwrap_or_default();
        if !text.is_empty() {
            *has_text = true;
            on_text(text);
        }
        let reason = choice["finish_reason"].as_str().unwrap_or_default();
        if reason == "error" || !reason.is_empty() && !*has_text {
            return Ok(Some(data));
        } else if !reason.is_empty() {
            info!("finish_reason {reason}");
            // Read on to [DONE], or the connection is lost.
            let _ = timeout(Duration::from_secs(2), events.count()).await;
            return Ok(None);
        }
        let next = Instant::now() + TIMEOUT;
        limit = if *has_text { next } else { next.min(deadline) };
    }
    Ok(Some("no finish_reason".into()))
}

/// Hands over each text of the answer as it comes. Retries until the first,
/// never later. To cancel it, drop the future. `post` begins a request,
/// with address and key. For async work, let `on_text` send to a channel.
pub async fn stream(
    post: impl Fn() -> RequestBuilder,
    prompt: &str,
    mut on_text: impl FnMut(&str),
) -> Result<(), StreamError> {
    let messages = json!([{ "role": "user", "content": prompt }]);
    let body = json!({ "model": "gpt-4o", "messages": messages, "stream": true });
    let deadline = Instant::now() + TOTAL_TIME;
    let mut attempt = 0;
    loop {
        attempt += 1;
        let mut has_text = false;
        let request = post().json(&body);
        let error = match stream_once(request, deadline, &mut has_text, &mut on_text).await {
            Ok(()) => return Ok(()),
            Err(error) => error,
        };
        let causes: Vec<_> = Chain::new(&error).map(ToString::to_string).collect();
        warn!("attempt {attempt}: {}", causes.join(": "));
        let after = error.retry_after();
        let backoff = MAX_DELAY.min(FIRST_DELAY * 2u32.saturating_pow(attempt - 1));
        // Spread, or all who were told one moment come at that moment.
        let spread = backoff.max(after / 10);
        let wait = after + rand::random_range(Duration::ZERO..=spread);
        // A second, or the attempt is not worth its wait.
        let is_late = Instant::now() + wait + Duration::from_secs(1) > deadline;
        let is_last = attempt == MAX_ATTEMPTS || after > RETRY_AFTER_CAP || is_late;
        if is_last || has_text || !error.is_transient() {
            return Err(error);
        }
        info!("retrying in {:.2} s", wait.as_secs_f64());
        sleep(wait).await;
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().with_writer(io::stderr).init();
    let http = Client::builder()
        .connect_timeout(Duration::from_secs(10))
        // Over HTTP/2, hyper takes a body for whole when its stream is
        // reset without an error.
        .http1_only()
        .build()?;
    let set = |name| env::var(name).ok().filter(|value| !value.trim().is_empty());
    let key = set("FLOWAPI_API_KEY").context("FLOWAPI_API_KEY is not set")?;
    let url = set("FLOWAPI_BASE_URL").unwrap_or("https://api.flowapi.net/v1".into());
    let url = format!("{}/chat/completions", url.trim_end_matches('/'));
    let post = || http.post(&url).bearer_auth(key.trim());
    let print = |text: &str| {
        print!("{text}");
        let _ = io::stdout().flush();
    };
    tokio::select! {
        end = stream(post, "Hello", print) => end?,
        _ = tokio::signal::ctrl_c() => bail!("interrupted"),
    }
    println!();
    Ok(())
}
